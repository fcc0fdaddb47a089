// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `A`: `GET /a`.
  public static let a = StubRoute(
    "GET",
    "/a",
  )

  /// Requests of `B`: `GET /b`.
  public static let b = StubRoute(
    "GET",
    "/b",
  )

  /// Requests of `C`: `GET /c`.
  public static let c = StubRoute(
    "GET",
    "/c",
  )
}
