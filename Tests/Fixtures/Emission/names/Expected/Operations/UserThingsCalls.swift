// Generated from openapi.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `UserThingsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol UserThingsCalls: Sendable {
  /// Calls `UserOperation`.
  nonisolated func user(
    `in`: String?,
  ) async throws(APIError<UserOperation.Failure>) -> User

  /// Calls `DeleteUsers`.
  nonisolated func deleteUsers() async throws(APIError<DeleteUsers.Failure>)
}

nonisolated extension UserThingsAPI: UserThingsCalls {}

/// The same calls with default arguments.
nonisolated extension UserThingsCalls {
  /// Calls `UserOperation` with a default argument.
  public func user() async throws(APIError<UserOperation.Failure>) -> User {
    try await self.user(
      in: nil,
    )
  }
}
