// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

nonisolated extension StubRoute {
  /// The routes of `Client`.
  public enum Client {}
}

nonisolated extension StubRoute.Client {
  /// `GetReport`
  public static let getReport = StubRoute(
    "GET",
    "/reports/{id}",
  )

  /// `ListThings`
  public static let listThings = StubRoute(
    "GET",
    "/things",
  )
}
