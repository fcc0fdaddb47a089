// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetFuncPwned`: `GET /a"b/{p\(1)}`.
  public static let getFuncPwned = StubRoute(
    "GET",
    "/a\"b/{p\\(1)}",
  )
}
