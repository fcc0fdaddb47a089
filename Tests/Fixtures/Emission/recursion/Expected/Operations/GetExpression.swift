// Generated from openapi.yaml#/paths/~1Expression/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Expression`.
nonisolated public struct GetExpression: APIOperation {
  public static let operationID = "getExpression"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Expression")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Expression {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getExpression"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Expression`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getExpression() async throws(APIError<GetExpression.Failure>) -> Expression {
    try await self.getExpression(GetExpression())
  }
}

nonisolated extension DefaultAPI {
  public func getExpression(
    _ operation: GetExpression,
  ) async throws(APIError<GetExpression.Failure>) -> Expression {
    try await self.client.response(to: operation).value
  }
}
