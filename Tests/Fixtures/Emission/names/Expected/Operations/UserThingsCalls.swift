// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `UserThingsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `UserThingsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol UserThingsCalls: Sendable {
  /// Sends `GET /users`.
  nonisolated func user(
    _ operation: UserOperation,
  ) async throws(APIError<UserOperation.Failure>) -> User

  /// Sends `DELETE /users`.
  nonisolated func deleteUsers(
    _ operation: DeleteUsers,
  ) async throws(APIError<DeleteUsers.Failure>)
}

nonisolated extension UserThingsAPI: UserThingsCalls {}

/// The calls that a type does not implement.
nonisolated extension UserThingsCalls {
  public func user(
    _ operation: UserOperation,
  ) async throws(APIError<UserOperation.Failure>) -> User {
    throw .unimplemented("user(_:)", by: Self.self)
  }

  public func deleteUsers(
    _ operation: DeleteUsers,
  ) async throws(APIError<DeleteUsers.Failure>) {
    throw .unimplemented("deleteUsers(_:)", by: Self.self)
  }
}
