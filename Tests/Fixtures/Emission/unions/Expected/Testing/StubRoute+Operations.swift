// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetPet`
  public static let getPet = StubRoute(
    "GET",
    "/Pet",
  )

  /// `GetSize`
  public static let getSize = StubRoute(
    "GET",
    "/Size",
  )

  /// `GetMoment`
  public static let getMoment = StubRoute(
    "GET",
    "/Moment",
  )
}
