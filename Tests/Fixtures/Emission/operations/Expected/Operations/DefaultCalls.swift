// Generated from openapi.yaml#/paths/~1things/delete. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol DefaultCalls: Sendable {
  /// Calls `DeleteThings`.
  nonisolated func deleteThings() async throws(APIError<DeleteThings.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}
