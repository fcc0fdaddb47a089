// Generated from openapi.yaml#/paths/~1Account/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `GetAccount`.
  nonisolated func getAccount() async throws(APIError<GetAccount.Failure>) -> Account

  /// Calls `GetEmpty`.
  nonisolated func getEmpty() async throws(APIError<GetEmpty.Failure>) -> Empty

  /// Calls `GetFree`.
  nonisolated func getFree() async throws(APIError<GetFree.Failure>) -> Free

  /// Calls `GetIds`.
  nonisolated func getIds() async throws(APIError<GetIds.Failure>) -> Ids

  /// Calls `GetScores`.
  nonisolated func getScores() async throws(APIError<GetScores.Failure>) -> Scores
}

nonisolated extension DefaultAPI: DefaultCalls {}
