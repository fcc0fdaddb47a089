// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `DeleteUsers`: `DELETE /users`.
  public static let deleteUsers = StubRoute(
    "DELETE",
    "/users",
  )

  /// Requests of `UserOperation`: `GET /users`.
  public static let userOperation = StubRoute(
    "GET",
    "/users",
  )
}
