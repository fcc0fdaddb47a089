// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetExpression`: `GET /Expression`.
  public static let getExpression = StubRoute(
    "GET",
    "/Expression",
  )

  /// Requests of `GetNode`: `GET /Node`.
  public static let getNode = StubRoute(
    "GET",
    "/Node",
  )
}
