// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `ListThings`: `GET /things`.
  public static let listThings = StubRoute(
    "GET",
    "/things",
  )
}
