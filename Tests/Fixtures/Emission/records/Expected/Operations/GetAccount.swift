// Generated from openapi.yaml#/paths/~1Account/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Account`.
nonisolated public struct GetAccount: APIOperation {
  public static let operationID = "getAccount"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Account")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Account {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getAccount"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Account`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getAccount() async throws(APIError<GetAccount.Failure>) -> Account {
    try await self.getAccount(GetAccount())
  }
}

nonisolated extension DefaultAPI {
  public func getAccount(
    _ operation: GetAccount,
  ) async throws(APIError<GetAccount.Failure>) -> Account {
    try await self.client.response(to: operation).value
  }
}
