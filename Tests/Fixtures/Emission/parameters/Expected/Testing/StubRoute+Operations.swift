// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetBox`: `GET /boxes/{shape}`.
  public static let getBox = StubRoute(
    "GET",
    "/boxes/{shape}",
  )

  /// Requests of `GetBoxesByShapePartsBetaTrueVersion2`: `GET /boxes/{shape}/parts?beta=true&version=2`.
  public static let getBoxesByShapePartsBetaTrueVersion2 = StubRoute(
    "GET",
    "/boxes/{shape}/parts",
  )

  /// Requests of `GetPart`: `GET /things/{id}/parts/{part-number}`.
  public static let getPart = StubRoute(
    "GET",
    "/things/{id}/parts/{part-number}",
  )
}
