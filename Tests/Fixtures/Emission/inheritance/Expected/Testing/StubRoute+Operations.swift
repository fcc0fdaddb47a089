// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetThing`: `GET /thing`.
  public static let getThing = StubRoute(
    "GET",
    "/thing",
  )
}
