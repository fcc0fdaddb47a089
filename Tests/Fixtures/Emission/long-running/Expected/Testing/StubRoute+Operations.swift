// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `StartExport`
  public static let startExport = StubRoute(
    "POST",
    "/projects/{project}/exports",
  )

  /// `GetExport`
  public static let getExport = StubRoute(
    "GET",
    "/projects/{project}/exports/{number}",
  )

  /// `DeleteExport`
  public static let deleteExport = StubRoute(
    "DELETE",
    "/projects/{project}/exports/{number}",
  )

  /// `GetFile`
  public static let getFile = StubRoute(
    "GET",
    "/projects/{project}/exports/{number}/file",
  )

  /// `StartCheck`
  public static let startCheck = StubRoute(
    "POST",
    "/checks",
  )

  /// `GetChecksById`
  public static let getChecksById = StubRoute(
    "GET",
    "/checks/{id}",
  )
}
