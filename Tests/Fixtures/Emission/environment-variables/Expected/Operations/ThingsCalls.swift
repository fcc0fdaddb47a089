// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `ThingsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ThingsCalls: Sendable {
  /// Calls `ListThings`.
  nonisolated func listThings() async throws(APIError<ListThings.Failure>)
}

nonisolated extension ThingsAPI: ThingsCalls {}
