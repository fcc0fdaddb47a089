// Generated from openapi.yaml#/paths/~1users/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /users`.
nonisolated public struct DeleteUsers: APIOperation {
  public static let operationID = "deleteUsers"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "DELETE")
    request.addPath("/users")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "deleteUsers"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension UserThingsCalls {
  /// Sends `DELETE /users`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func deleteUsers() async throws(APIError<DeleteUsers.Failure>) {
    try await self.deleteUsers(DeleteUsers())
  }
}

nonisolated extension UserThingsAPI {
  public func deleteUsers(
    _ operation: DeleteUsers,
  ) async throws(APIError<DeleteUsers.Failure>) {
    try await self.client.response(to: operation).value
  }
}
