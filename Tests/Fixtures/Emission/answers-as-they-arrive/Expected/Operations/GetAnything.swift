// Generated from openapi.yaml#/paths/~1anything/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /anything`.
nonisolated public struct GetAnything: APIOperation {
  public static let operationID = "getAnything"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/anything")
    request.accept(["*/*"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> JSONValue {
    try response.jsonOrText()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getAnything"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /anything`.
  ///
  /// - Returns: ok
  /// - Throws: `APIError`; the API documents no errors.
  public func getAnything() async throws(APIError<GetAnything.Failure>) -> JSONValue {
    try await self.getAnything(GetAnything())
  }
}

nonisolated extension DefaultAPI {
  public func getAnything(
    _ operation: GetAnything,
  ) async throws(APIError<GetAnything.Failure>) -> JSONValue {
    try await self.client.response(to: operation).value
  }
}
