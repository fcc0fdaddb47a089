// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `SendFile`: `PUT /file`.
  public static let sendFile = StubRoute(
    "PUT",
    "/file",
  )

  /// Requests of `SendJSON`: `POST /json`.
  public static let sendJSON = StubRoute(
    "POST",
    "/json",
  )

  /// Requests of `SendText`: `PUT /text`.
  public static let sendText = StubRoute(
    "PUT",
    "/text",
  )
}
