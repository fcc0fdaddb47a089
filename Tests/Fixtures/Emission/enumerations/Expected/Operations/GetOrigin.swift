// Generated from openapi.yaml#/paths/~1Origin/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Origin`.
nonisolated public struct GetOrigin: APIOperation {
  public static let operationID = "getOrigin"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Origin")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Origin? {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getOrigin"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getOrigin() async throws(APIError<GetOrigin.Failure>) -> Origin? {
    try await self.client.response(to: GetOrigin()).value
  }
}
