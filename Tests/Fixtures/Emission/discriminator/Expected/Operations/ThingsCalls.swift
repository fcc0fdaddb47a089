// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `ThingsAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol ThingsCalls: Sendable {
  /// Calls `GetThings`.
  nonisolated func getThings() async throws(APIError<GetThings.Failure>) -> Pet

  /// Calls `GetEvents`.
  nonisolated func getEvents() async throws(APIError<GetEvents.Failure>) -> GetEventsResponse200
}

nonisolated extension ThingsAPI: ThingsCalls {}
