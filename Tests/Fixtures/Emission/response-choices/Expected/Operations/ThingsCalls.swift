// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `ThingsAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol ThingsCalls: Sendable {
  /// Calls `GetThing`.
  nonisolated func getThing() async throws(APIError<GetThing.Failure>) -> GetThing.Output

  /// Calls `PutThing`.
  nonisolated func putThing() async throws(APIError<PutThing.Failure>) -> PutThing.Output

  /// Calls `DeleteThing`.
  nonisolated func deleteThing() async throws(APIError<DeleteThing.Failure>) -> Thing
}

nonisolated extension ThingsAPI: ThingsCalls {}
