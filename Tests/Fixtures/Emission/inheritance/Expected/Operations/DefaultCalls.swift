// Generated from openapi.yaml#/paths/~1thing/get. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol DefaultCalls: Sendable {
  /// Calls `GetThing`.
  nonisolated func getThing() async throws(APIError<GetThing.Failure>) -> Thing
}

nonisolated extension DefaultAPI: DefaultCalls {}
