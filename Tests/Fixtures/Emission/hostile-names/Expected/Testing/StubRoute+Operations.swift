// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetFuncPwned`
  public static let getFuncPwned = StubRoute(
    "GET",
    "/a\"b/{p\\(1)}",
  )
}
