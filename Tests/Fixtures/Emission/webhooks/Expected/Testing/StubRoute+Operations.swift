// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `Subscribe`: `POST /subscriptions`.
  public static let subscribe = StubRoute(
    "POST",
    "/subscriptions",
  )
}
