// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `PutTask`: `PUT /task`.
  public static let putTask = StubRoute(
    "PUT",
    "/task",
  )
}
