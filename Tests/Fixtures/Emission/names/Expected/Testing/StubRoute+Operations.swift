// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `UserOperation`: `GET /users`.
  public static let userOperation = StubRoute(
    "GET",
    "/users",
  )

  /// Requests of `DeleteUsers`: `DELETE /users`.
  public static let deleteUsers = StubRoute(
    "DELETE",
    "/users",
  )
}
