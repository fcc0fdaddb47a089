// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `getAccount`.
  public var onGetAccount: (@Sendable (GetAccount) async throws -> Account)?

  /// Answers `getEmpty`.
  public var onGetEmpty: (@Sendable (GetEmpty) async throws -> Empty)?

  /// Answers `getFree`.
  public var onGetFree: (@Sendable (GetFree) async throws -> Free)?

  /// Answers `getIds`.
  public var onGetIds: (@Sendable (GetIds) async throws -> Ids)?

  /// Answers `getScores`.
  public var onGetScores: (@Sendable (GetScores) async throws -> Scores)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getAccount(
    _ operation: GetAccount,
  ) async throws(APIError<GetAccount.Failure>) -> Account {
    guard let answer = self.onGetAccount else {
      throw .unimplemented("onGetAccount", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getEmpty(
    _ operation: GetEmpty,
  ) async throws(APIError<GetEmpty.Failure>) -> Empty {
    guard let answer = self.onGetEmpty else {
      throw .unimplemented("onGetEmpty", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getFree(
    _ operation: GetFree,
  ) async throws(APIError<GetFree.Failure>) -> Free {
    guard let answer = self.onGetFree else {
      throw .unimplemented("onGetFree", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getIds(
    _ operation: GetIds,
  ) async throws(APIError<GetIds.Failure>) -> Ids {
    guard let answer = self.onGetIds else {
      throw .unimplemented("onGetIds", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getScores(
    _ operation: GetScores,
  ) async throws(APIError<GetScores.Failure>) -> Scores {
    guard let answer = self.onGetScores else {
      throw .unimplemented("onGetScores", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
