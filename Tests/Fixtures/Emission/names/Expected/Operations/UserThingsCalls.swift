// Generated from openapi.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `UserThingsAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol UserThingsCalls: Sendable {
  /// Calls `UserOperation`.
  nonisolated func user(
    `in`: String?,
  ) async throws(APIError<UserOperation.Failure>) -> User

  /// Calls `DeleteUsers`.
  nonisolated func deleteUsers() async throws(APIError<DeleteUsers.Failure>)
}

nonisolated extension UserThingsAPI: UserThingsCalls {}

/// The calls without some of what need not be said.
nonisolated extension UserThingsCalls {
  public func user() async throws(APIError<UserOperation.Failure>) -> User {
    try await self.user(
      in: nil,
    )
  }
}
