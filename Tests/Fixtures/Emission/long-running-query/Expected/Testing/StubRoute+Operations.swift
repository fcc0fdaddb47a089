// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `PostJobsKindA`
  public static let postJobsKindA = StubRoute(
    "POST",
    "/jobs",
  )

  /// `PostJobsKindB`
  public static let postJobsKindB = StubRoute(
    "POST",
    "/jobs",
  )

  /// `GetJobsById`
  public static let getJobsById = StubRoute(
    "GET",
    "/jobs/{id}",
  )
}
