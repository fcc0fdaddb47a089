// Generated from openapi.yaml#/paths/~1a/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `A`.
  nonisolated func a() async throws(APIError<A.Failure>)

  /// Calls `B`.
  nonisolated func b() async throws(APIError<B.Failure>)

  /// Calls `C`.
  nonisolated func c() async throws(APIError<C.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}
