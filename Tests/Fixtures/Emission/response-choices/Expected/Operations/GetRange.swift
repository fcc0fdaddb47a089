// Generated from openapi.yaml#/paths/~1ranges/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /ranges`.
nonisolated public struct GetRange: APIOperation {
  public static let operationID = "getRange"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/ranges")
    request.accept(
      [
        "application/json",
        "*/*",
        "application/*",
        "application/hal+json",
      ],
    )
    return try request.request(to: server)
  }

  /// The content of a successful response, by status and media type.
  public enum Output: Sendable, Equatable {
    /// Status 200: A thing, or anything else of an application.
    case ok(Thing)
    /// Status 200, `application/*`: A thing, or anything else of an application.
    case okApplication(FileContent)
    /// Status 200, `*/*`: A thing, or anything else of an application.
    case okAsterisk(String)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch response.status {
    case _ where response.isOf("application/json"):
      .ok(try response.json())
    case _ where response.isOf("application/hal+json"):
      .ok(try response.json())
    case _ where response.isOf("application/*"):
      .okApplication(response.file())
    case _ where response.isOf("*/*"):
      .okAsterisk(try response.jsonOrText())
    default: .ok(try response.json())
    }
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getRange"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /ranges`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func getRange() async throws(APIError<GetRange.Failure>) -> GetRange.Output {
    try await self.getRange(GetRange())
  }
}

nonisolated extension ThingsAPI {
  public func getRange(
    _ operation: GetRange,
  ) async throws(APIError<GetRange.Failure>) -> GetRange.Output {
    try await self.client.response(to: operation).value
  }
}
