// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `Several`
  public static let several = StubRoute(
    "GET",
    "/several",
  )

  /// `File`
  public static let file = StubRoute(
    "GET",
    "/file",
  )

  /// `Text`
  public static let text = StubRoute(
    "GET",
    "/text",
  )

  /// `Nothing`
  public static let nothing = StubRoute(
    "DELETE",
    "/nothing",
  )
}
