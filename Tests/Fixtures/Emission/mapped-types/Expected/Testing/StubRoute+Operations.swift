// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetOrder`: `GET /orders/{id}`.
  public static let getOrder = StubRoute(
    "GET",
    "/orders/{id}",
  )

  /// Requests of `PutOrder`: `PUT /orders/{id}`.
  public static let putOrder = StubRoute(
    "PUT",
    "/orders/{id}",
  )
}
