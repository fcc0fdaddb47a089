// Generated from openapi.yaml#/paths/~1Sort/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `GetSort`.
  nonisolated func getSort() async throws(APIError<GetSort.Failure>) -> Sort

  /// Calls `GetLevel`.
  nonisolated func getLevel() async throws(APIError<GetLevel.Failure>) -> Level

  /// Calls `GetRatio`.
  nonisolated func getRatio() async throws(APIError<GetRatio.Failure>) -> Ratio

  /// Calls `GetOrigin`.
  nonisolated func getOrigin() async throws(APIError<GetOrigin.Failure>) -> Origin?

  /// Calls `GetHolder`.
  nonisolated func getHolder() async throws(APIError<GetHolder.Failure>) -> Holder
}

nonisolated extension DefaultAPI: DefaultCalls {}
