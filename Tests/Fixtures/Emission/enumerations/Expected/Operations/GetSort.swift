// Generated from openapi.yaml#/paths/~1Sort/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Sort`.
nonisolated public struct GetSort: APIOperation {
  public static let operationID = "getSort"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Sort")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Sort {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getSort"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getSort() async throws(APIError<GetSort.Failure>) -> Sort {
    try await self.client.response(to: GetSort()).value
  }
}
