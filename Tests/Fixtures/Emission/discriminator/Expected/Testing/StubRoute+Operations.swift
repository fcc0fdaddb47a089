// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetThings`
  public static let getThings = StubRoute(
    "GET",
    "/things",
  )

  /// `GetEvents`
  public static let getEvents = StubRoute(
    "GET",
    "/events",
  )
}
