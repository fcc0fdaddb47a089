// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetJob`: `GET /Job`.
  public static let getJob = StubRoute(
    "GET",
    "/Job",
  )
}
