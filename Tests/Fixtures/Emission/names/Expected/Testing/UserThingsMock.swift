// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `UserThingsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct UserThingsMock: UserThingsCalls {
  /// Answers `user`.
  public var onUser: (@Sendable (UserOperation) async throws -> User)?

  /// Answers `deleteUsers`.
  public var onDeleteUsers: (@Sendable (DeleteUsers) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func user(
    _ operation: UserOperation,
  ) async throws(APIError<UserOperation.Failure>) -> User {
    guard let answer = self.onUser else {
      throw .unimplemented("onUser", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func deleteUsers(
    _ operation: DeleteUsers,
  ) async throws(APIError<DeleteUsers.Failure>) {
    guard let answer = self.onDeleteUsers else {
      throw .unimplemented("onDeleteUsers", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
