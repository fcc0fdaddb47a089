// Generated from openapi.yaml#/paths/~1a/get. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol DefaultCalls: Sendable {
  /// Calls `A`.
  nonisolated func a() async throws(APIError<A.Failure>)

  /// Calls `B`.
  nonisolated func b() async throws(APIError<B.Failure>)

  /// Calls `C`.
  nonisolated func c() async throws(APIError<C.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}
