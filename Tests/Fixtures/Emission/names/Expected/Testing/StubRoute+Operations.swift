// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `UserOperation`
  public static let userOperation = StubRoute(
    "GET",
    "/users",
  )

  /// `DeleteUsers`
  public static let deleteUsers = StubRoute(
    "DELETE",
    "/users",
  )
}
