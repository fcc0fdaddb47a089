// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `Subscribe`
  public static let subscribe = StubRoute(
    "POST",
    "/subscriptions",
  )
}
