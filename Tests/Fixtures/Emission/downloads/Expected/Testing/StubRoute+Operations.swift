// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `DownloadLogs`: `GET /logs`.
  public static let downloadLogs = StubRoute(
    "GET",
    "/logs",
  )

  /// Requests of `ExportPages`: `POST /pages`.
  public static let exportPages = StubRoute(
    "POST",
    "/pages",
  )

  /// Requests of `Get`: `GET /logs/today`.
  public static let get = StubRoute(
    "GET",
    "/logs/today",
  )

  /// Requests of `GetReport`: `GET /reports/{id}`.
  public static let getReport = StubRoute(
    "GET",
    "/reports/{id}",
  )

  /// Requests of `Retrieve`: `GET /download`.
  public static let retrieve = StubRoute(
    "GET",
    "/download",
  )
}
