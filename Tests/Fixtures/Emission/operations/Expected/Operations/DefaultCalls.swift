// Generated from openapi.yaml#/paths/~1things/delete. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `DeleteThings`.
  nonisolated func deleteThings() async throws(APIError<DeleteThings.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}
