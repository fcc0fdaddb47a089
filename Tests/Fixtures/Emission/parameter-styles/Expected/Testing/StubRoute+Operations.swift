// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `Find`
  public static let find = StubRoute(
    "GET",
    "/labels/{label}/matrices/{matrix}/{document}",
  )
}
