// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `ThingsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `ThingsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol ThingsCalls: Sendable {
  /// Sends `GET /things`.
  nonisolated func getThings(
    _ operation: GetThings,
  ) async throws(APIError<GetThings.Failure>) -> Pet

  /// Sends `GET /events`.
  nonisolated func getEvents(
    _ operation: GetEvents,
  ) async throws(APIError<GetEvents.Failure>) -> GetEvents.Response200
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The calls that a type does not implement.
nonisolated extension ThingsCalls {
  public func getThings(
    _ operation: GetThings,
  ) async throws(APIError<GetThings.Failure>) -> Pet {
    throw .unimplemented("getThings(_:)", by: Self.self)
  }

  public func getEvents(
    _ operation: GetEvents,
  ) async throws(APIError<GetEvents.Failure>) -> GetEvents.Response200 {
    throw .unimplemented("getEvents(_:)", by: Self.self)
  }
}
