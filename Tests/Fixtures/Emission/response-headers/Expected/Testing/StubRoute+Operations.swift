// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `ListThings`
  public static let listThings = StubRoute(
    "GET",
    "/things",
  )
}
