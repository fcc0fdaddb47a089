// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetReport`: `GET /report`.
  public static let getReport = StubRoute(
    "GET",
    "/report",
  )
}
