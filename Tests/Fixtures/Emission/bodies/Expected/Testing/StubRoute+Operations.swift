// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `SendJSON`
  public static let sendJSON = StubRoute(
    "POST",
    "/json",
  )

  /// `SendText`
  public static let sendText = StubRoute(
    "PUT",
    "/text",
  )

  /// `SendFile`
  public static let sendFile = StubRoute(
    "PUT",
    "/file",
  )
}
