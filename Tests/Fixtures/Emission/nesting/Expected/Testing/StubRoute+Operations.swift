// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `PutMatrix`
  public static let putMatrix = StubRoute(
    "PUT",
    "/matrix",
  )
}
