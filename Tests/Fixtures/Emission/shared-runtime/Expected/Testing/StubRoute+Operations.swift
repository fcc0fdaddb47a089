// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

nonisolated extension StubRoute {
  /// The routes of `Client`.
  public enum Client {}
}

nonisolated extension StubRoute.Client {
  /// Requests of `GetReport`: `GET /reports/{id}`.
  public static let getReport = StubRoute(
    "GET",
    "/reports/{id}",
  )

  /// Requests of `ListThings`: `GET /things`.
  public static let listThings = StubRoute(
    "GET",
    "/things",
  )
}
