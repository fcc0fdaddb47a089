// Generated from openapi.yaml#/paths/~1subscriptions/post. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `Subscribe`.
  nonisolated func subscribe() async throws(APIError<Subscribe.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}
