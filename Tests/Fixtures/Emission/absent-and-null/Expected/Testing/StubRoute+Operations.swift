// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `EditThing`
  public static let editThing = StubRoute(
    "PATCH",
    "/thing",
  )

  /// `SendForm`
  public static let sendForm = StubRoute(
    "POST",
    "/thing",
  )
}
