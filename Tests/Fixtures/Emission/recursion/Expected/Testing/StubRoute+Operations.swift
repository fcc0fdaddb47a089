// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetNode`
  public static let getNode = StubRoute(
    "GET",
    "/Node",
  )

  /// `GetExpression`
  public static let getExpression = StubRoute(
    "GET",
    "/Expression",
  )
}
