// Generated from openapi.yaml#/paths/~1Node/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Node`.
nonisolated public struct GetNode: APIOperation {
  public static let operationID = "getNode"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Node")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Node {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getNode"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Node`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getNode() async throws(APIError<GetNode.Failure>) -> Node {
    try await self.getNode(GetNode())
  }
}

nonisolated extension DefaultAPI {
  public func getNode(
    _ operation: GetNode,
  ) async throws(APIError<GetNode.Failure>) -> Node {
    try await self.client.response(to: operation).value
  }
}
