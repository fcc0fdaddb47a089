// Generated from openapi.yaml#/paths/~1subscriptions/post. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol DefaultCalls: Sendable {
  /// Calls `Subscribe`.
  nonisolated func subscribe() async throws(APIError<Subscribe.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}
