// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things`.
nonisolated public struct GetThings: APIOperation {
  public static let operationID = "getThings"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/things")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Thing {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getThings"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /things`.
  ///
  /// - Returns: The things.
  /// - Throws: `APIError`; the API documents no errors.
  public func getThings() async throws(APIError<GetThings.Failure>) -> Thing {
    try await self.getThings(GetThings())
  }
}

nonisolated extension ThingsAPI {
  public func getThings(
    _ operation: GetThings,
  ) async throws(APIError<GetThings.Failure>) -> Thing {
    try await self.client.response(to: operation).value
  }
}
