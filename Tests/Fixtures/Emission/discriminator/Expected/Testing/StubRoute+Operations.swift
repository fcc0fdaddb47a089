// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetEvents`: `GET /events`.
  public static let getEvents = StubRoute(
    "GET",
    "/events",
  )

  /// Requests of `GetThings`: `GET /things`.
  public static let getThings = StubRoute(
    "GET",
    "/things",
  )
}
