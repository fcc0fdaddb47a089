// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetReport`
  public static let getReport = StubRoute(
    "GET",
    "/reports/{id}",
  )

  /// `ExportPages`
  public static let exportPages = StubRoute(
    "POST",
    "/pages",
  )

  /// `DownloadLogs`
  public static let downloadLogs = StubRoute(
    "GET",
    "/logs",
  )

  /// `Get`
  public static let get = StubRoute(
    "GET",
    "/logs/today",
  )

  /// `Retrieve`
  public static let retrieve = StubRoute(
    "GET",
    "/download",
  )
}
