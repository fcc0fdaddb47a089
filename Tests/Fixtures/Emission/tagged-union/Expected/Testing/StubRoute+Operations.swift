// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetJob`
  public static let getJob = StubRoute(
    "GET",
    "/Job",
  )
}
