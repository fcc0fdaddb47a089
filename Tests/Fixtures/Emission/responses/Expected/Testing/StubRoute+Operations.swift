// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `File`: `GET /file`.
  public static let file = StubRoute(
    "GET",
    "/file",
  )

  /// Requests of `Nothing`: `DELETE /nothing`.
  public static let nothing = StubRoute(
    "DELETE",
    "/nothing",
  )

  /// Requests of `Several`: `GET /several`.
  public static let several = StubRoute(
    "GET",
    "/several",
  )

  /// Requests of `Text`: `GET /text`.
  public static let text = StubRoute(
    "GET",
    "/text",
  )
}
