// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things`.
nonisolated public struct ListThings: APIOperation {
  public static let operationID = "listThings"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(.token)
    ]
  ]

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/things")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "listThings"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /things`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func listThings() async throws(APIError<ListThings.Failure>) {
    try await self.listThings(ListThings())
  }
}

nonisolated extension ThingsAPI {
  public func listThings(
    _ operation: ListThings,
  ) async throws(APIError<ListThings.Failure>) {
    try await self.client.response(to: operation).value
  }
}
