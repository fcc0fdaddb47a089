// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `ChangeNote`: `PATCH /notes`.
  public static let changeNote = StubRoute(
    "PATCH",
    "/notes",
  )

  /// Requests of `ReplaceNote`: `PUT /notes`.
  public static let replaceNote = StubRoute(
    "PUT",
    "/notes",
  )

  /// Requests of `SendNote`: `POST /notes`.
  public static let sendNote = StubRoute(
    "POST",
    "/notes",
  )

  /// Requests of `SendXML`: `POST /raw`.
  public static let sendXML = StubRoute(
    "POST",
    "/raw",
  )
}
