// Generated from sailpoint-api.v2025.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetReportResult`
  public static let getReportResult = StubRoute(
    "GET",
    "/reports/{taskResultId}/result",
  )

  /// `StartReport`
  public static let startReport = StubRoute(
    "POST",
    "/reports/run",
  )

  /// `CancelReport`
  public static let cancelReport = StubRoute(
    "POST",
    "/reports/{id}/cancel",
  )

  /// `GetReport`
  public static let getReport = StubRoute(
    "GET",
    "/reports/{taskResultId}",
  )
}
