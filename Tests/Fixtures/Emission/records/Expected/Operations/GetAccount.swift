// Generated from openapi.yaml#/paths/~1Account/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Account`.
nonisolated public struct GetAccount: APIOperation {
  public static let operationID = "getAccount"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Account")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Account {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getAccount"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getAccount() async throws(APIError<GetAccount.Failure>) -> Account {
    try await self.client.response(to: GetAccount()).value
  }
}
