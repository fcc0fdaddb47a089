// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `ThingsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ThingsCalls: Sendable {
  /// Calls `GetThings`.
  nonisolated func getThings() async throws(APIError<GetThings.Failure>) -> Code
}

nonisolated extension ThingsAPI: ThingsCalls {}
