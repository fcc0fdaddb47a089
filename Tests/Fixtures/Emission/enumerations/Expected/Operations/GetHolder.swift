// Generated from openapi.yaml#/paths/~1Holder/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Holder`.
nonisolated public struct GetHolder: APIOperation {
  public static let operationID = "getHolder"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Holder")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Holder {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getHolder"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getHolder() async throws(APIError<GetHolder.Failure>) -> Holder {
    try await self.client.response(to: GetHolder()).value
  }
}
