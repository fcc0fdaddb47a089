// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `WatchJobs`
  public static let watchJobs = StubRoute(
    "GET",
    "/jobs",
  )

  /// `WatchMarks`
  public static let watchMarks = StubRoute(
    "GET",
    "/marks",
  )
}
