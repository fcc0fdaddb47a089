// Generated from openapi.yaml#/paths/~1thing/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `GetThing`.
  nonisolated func getThing() async throws(APIError<GetThing.Failure>) -> Thing
}

nonisolated extension DefaultAPI: DefaultCalls {}
