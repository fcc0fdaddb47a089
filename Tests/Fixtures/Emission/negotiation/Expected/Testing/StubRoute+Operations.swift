// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetReport`
  public static let getReport = StubRoute(
    "GET",
    "/report",
  )
}
