// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `PutMatrix`: `PUT /matrix`.
  public static let putMatrix = StubRoute(
    "PUT",
    "/matrix",
  )
}
