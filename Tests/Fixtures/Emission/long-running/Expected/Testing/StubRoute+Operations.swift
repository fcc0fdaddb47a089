// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `DeleteExport`: `DELETE /projects/{project}/exports/{number}`.
  public static let deleteExport = StubRoute(
    "DELETE",
    "/projects/{project}/exports/{number}",
  )

  /// Requests of `GetChecksById`: `GET /checks/{id}`.
  public static let getChecksById = StubRoute(
    "GET",
    "/checks/{id}",
  )

  /// Requests of `GetExport`: `GET /projects/{project}/exports/{number}`.
  public static let getExport = StubRoute(
    "GET",
    "/projects/{project}/exports/{number}",
  )

  /// Requests of `GetFile`: `GET /projects/{project}/exports/{number}/file`.
  public static let getFile = StubRoute(
    "GET",
    "/projects/{project}/exports/{number}/file",
  )

  /// Requests of `StartCheck`: `POST /checks`.
  public static let startCheck = StubRoute(
    "POST",
    "/checks",
  )

  /// Requests of `StartExport`: `POST /projects/{project}/exports`.
  public static let startExport = StubRoute(
    "POST",
    "/projects/{project}/exports",
  )
}
