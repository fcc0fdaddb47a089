// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetThing`
  public static let getThing = StubRoute(
    "GET",
    "/thing",
  )
}
