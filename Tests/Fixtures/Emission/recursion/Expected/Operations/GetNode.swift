// Generated from openapi.yaml#/paths/~1Node/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Node`.
nonisolated public struct GetNode: APIOperation {
  public static let operationID = "getNode"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Node")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Node {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getNode"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getNode() async throws(APIError<GetNode.Failure>) -> Node {
    try await self.client.response(to: GetNode()).value
  }
}
