// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `Find`: `GET /labels/{label}/matrices/{matrix}/{document}`.
  public static let find = StubRoute(
    "GET",
    "/labels/{label}/matrices/{matrix}/{document}",
  )
}
