// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `AddFile`: `POST /files`.
  public static let addFile = StubRoute(
    "POST",
    "/files",
  )

  /// Requests of `GetFiles`: `GET /files`.
  public static let getFiles = StubRoute(
    "GET",
    "/files",
  )

  /// Requests of `RemoveFile`: `DELETE /files`.
  public static let removeFile = StubRoute(
    "DELETE",
    "/files",
  )
}
