// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `WatchJobs`: `GET /jobs`.
  public static let watchJobs = StubRoute(
    "GET",
    "/jobs",
  )

  /// Requests of `WatchMarks`: `GET /marks`.
  public static let watchMarks = StubRoute(
    "GET",
    "/marks",
  )
}
