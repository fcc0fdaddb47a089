// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `SendNote`
  public static let sendNote = StubRoute(
    "POST",
    "/notes",
  )

  /// `ReplaceNote`
  public static let replaceNote = StubRoute(
    "PUT",
    "/notes",
  )

  /// `ChangeNote`
  public static let changeNote = StubRoute(
    "PATCH",
    "/notes",
  )

  /// `SendXML`
  public static let sendXML = StubRoute(
    "POST",
    "/raw",
  )
}
