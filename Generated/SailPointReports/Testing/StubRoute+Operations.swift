// Generated from sailpoint-api.v2025.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `CancelReport`: `POST /reports/{id}/cancel`.
  public static let cancelReport = StubRoute(
    "POST",
    "/reports/{id}/cancel",
  )

  /// Requests of `GetReport`: `GET /reports/{taskResultId}`.
  public static let getReport = StubRoute(
    "GET",
    "/reports/{taskResultId}",
  )

  /// Requests of `GetReportResult`: `GET /reports/{taskResultId}/result`.
  public static let getReportResult = StubRoute(
    "GET",
    "/reports/{taskResultId}/result",
  )

  /// Requests of `StartReport`: `POST /reports/run`.
  public static let startReport = StubRoute(
    "POST",
    "/reports/run",
  )
}
