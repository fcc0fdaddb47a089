// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetSort`
  public static let getSort = StubRoute(
    "GET",
    "/Sort",
  )

  /// `GetLevel`
  public static let getLevel = StubRoute(
    "GET",
    "/Level",
  )

  /// `GetRatio`
  public static let getRatio = StubRoute(
    "GET",
    "/Ratio",
  )

  /// `GetOrigin`
  public static let getOrigin = StubRoute(
    "GET",
    "/Origin",
  )

  /// `GetHolder`
  public static let getHolder = StubRoute(
    "GET",
    "/Holder",
  )
}
