// Generated from openapi.yaml#/paths/~1a"b~1{p\(1)}/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `GetFuncPwned`.
  nonisolated func getFuncPwned(
    p1: String,
  ) async throws(APIError<GetFuncPwned.Failure>) -> DataModel
}

nonisolated extension DefaultAPI: DefaultCalls {}
