// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `EditThing`: `PATCH /thing`.
  public static let editThing = StubRoute(
    "PATCH",
    "/thing",
  )

  /// Requests of `SendForm`: `POST /thing`.
  public static let sendForm = StubRoute(
    "POST",
    "/thing",
  )
}
