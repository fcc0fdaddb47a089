// Generated from openapi.yaml#/paths/~1Empty/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Empty`.
nonisolated public struct GetEmpty: APIOperation {
  public static let operationID = "getEmpty"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Empty")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Empty {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getEmpty"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getEmpty() async throws(APIError<GetEmpty.Failure>) -> Empty {
    try await self.client.response(to: GetEmpty()).value
  }
}
