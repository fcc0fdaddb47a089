// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetFiles`
  public static let getFiles = StubRoute(
    "GET",
    "/files",
  )

  /// `AddFile`
  public static let addFile = StubRoute(
    "POST",
    "/files",
  )

  /// `RemoveFile`
  public static let removeFile = StubRoute(
    "DELETE",
    "/files",
  )
}
