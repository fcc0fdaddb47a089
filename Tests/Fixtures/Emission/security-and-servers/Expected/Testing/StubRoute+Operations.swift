// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `A`
  public static let a = StubRoute(
    "GET",
    "/a",
  )

  /// `B`
  public static let b = StubRoute(
    "GET",
    "/b",
  )

  /// `C`
  public static let c = StubRoute(
    "GET",
    "/c",
  )
}
