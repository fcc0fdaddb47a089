// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetPart`
  public static let getPart = StubRoute(
    "GET",
    "/things/{id}/parts/{part-number}",
  )

  /// `GetBox`
  public static let getBox = StubRoute(
    "GET",
    "/boxes/{shape}",
  )

  /// `GetBoxesByShapePartsBetaTrueVersion2`
  public static let getBoxesByShapePartsBetaTrueVersion2 = StubRoute(
    "GET",
    "/boxes/{shape}/parts",
  )
}
