// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /Account`.
  nonisolated func getAccount(
    _ operation: GetAccount,
  ) async throws(APIError<GetAccount.Failure>) -> Account

  /// Sends `GET /Empty`.
  nonisolated func getEmpty(
    _ operation: GetEmpty,
  ) async throws(APIError<GetEmpty.Failure>) -> Empty

  /// Sends `GET /Free`.
  nonisolated func getFree(
    _ operation: GetFree,
  ) async throws(APIError<GetFree.Failure>) -> Free

  /// Sends `GET /Ids`.
  nonisolated func getIds(
    _ operation: GetIds,
  ) async throws(APIError<GetIds.Failure>) -> Ids

  /// Sends `GET /Scores`.
  nonisolated func getScores(
    _ operation: GetScores,
  ) async throws(APIError<GetScores.Failure>) -> Scores
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func getAccount(
    _ operation: GetAccount,
  ) async throws(APIError<GetAccount.Failure>) -> Account {
    throw .unimplemented("getAccount(_:)", by: Self.self)
  }

  public func getEmpty(
    _ operation: GetEmpty,
  ) async throws(APIError<GetEmpty.Failure>) -> Empty {
    throw .unimplemented("getEmpty(_:)", by: Self.self)
  }

  public func getFree(
    _ operation: GetFree,
  ) async throws(APIError<GetFree.Failure>) -> Free {
    throw .unimplemented("getFree(_:)", by: Self.self)
  }

  public func getIds(
    _ operation: GetIds,
  ) async throws(APIError<GetIds.Failure>) -> Ids {
    throw .unimplemented("getIds(_:)", by: Self.self)
  }

  public func getScores(
    _ operation: GetScores,
  ) async throws(APIError<GetScores.Failure>) -> Scores {
    throw .unimplemented("getScores(_:)", by: Self.self)
  }
}
