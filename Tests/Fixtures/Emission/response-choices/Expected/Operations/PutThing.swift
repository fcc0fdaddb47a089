// Generated from openapi.yaml#/paths/~1things/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /things`.
nonisolated public struct PutThing: APIOperation {
  public static let operationID = "putThing"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/things")
    request.accept(
      [
        "application/json",
        "text/csv",
      ],
    )
    return try request.request(to: server)
  }

  /// The content of a successful response, by status and media type.
  public enum Output: Sendable, Equatable {
    /// Status 204: Nothing changed.
    case noContent
    /// Status 2XX: Changed.
    case success(Thing)
    /// Status 2XX, `text/csv`: Changed.
    case successCsv(FileContent)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch response.status {
    case 204: .noContent
    case _ where response.isOf("text/csv"):
      .successCsv(try response.fileRejectingHTML())
    case _ where response.body.isEmpty: .noContent
    default: .success(try response.json())
    }
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "putThing"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `PUT /things`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func putThing() async throws(APIError<PutThing.Failure>) -> PutThing.Output {
    try await self.putThing(PutThing())
  }
}

nonisolated extension ThingsAPI {
  public func putThing(
    _ operation: PutThing,
  ) async throws(APIError<PutThing.Failure>) -> PutThing.Output {
    try await self.client.response(to: operation).value
  }
}
