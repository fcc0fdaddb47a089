// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetMoment`: `GET /Moment`.
  public static let getMoment = StubRoute(
    "GET",
    "/Moment",
  )

  /// Requests of `GetPet`: `GET /Pet`.
  public static let getPet = StubRoute(
    "GET",
    "/Pet",
  )

  /// Requests of `GetSize`: `GET /Size`.
  public static let getSize = StubRoute(
    "GET",
    "/Size",
  )
}
