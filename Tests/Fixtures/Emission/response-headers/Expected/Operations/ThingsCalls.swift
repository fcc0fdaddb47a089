// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `ThingsAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol ThingsCalls: Sendable {
  /// Calls `ListThings`.
  nonisolated func listThings() async throws(APIError<ListThings.Failure>)
}

nonisolated extension ThingsAPI: ThingsCalls {}
