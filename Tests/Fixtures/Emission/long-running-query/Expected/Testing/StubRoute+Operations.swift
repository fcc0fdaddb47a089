// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetJobsById`: `GET /jobs/{id}`.
  public static let getJobsById = StubRoute(
    "GET",
    "/jobs/{id}",
  )

  /// Requests of `PostJobsKindA`: `POST /jobs?kind=a`.
  public static let postJobsKindA = StubRoute(
    "POST",
    "/jobs",
  )

  /// Requests of `PostJobsKindB`: `POST /jobs?kind=b`.
  public static let postJobsKindB = StubRoute(
    "POST",
    "/jobs",
  )
}
