// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetHolder`: `GET /Holder`.
  public static let getHolder = StubRoute(
    "GET",
    "/Holder",
  )

  /// Requests of `GetLevel`: `GET /Level`.
  public static let getLevel = StubRoute(
    "GET",
    "/Level",
  )

  /// Requests of `GetOrigin`: `GET /Origin`.
  public static let getOrigin = StubRoute(
    "GET",
    "/Origin",
  )

  /// Requests of `GetRatio`: `GET /Ratio`.
  public static let getRatio = StubRoute(
    "GET",
    "/Ratio",
  )

  /// Requests of `GetSort`: `GET /Sort`.
  public static let getSort = StubRoute(
    "GET",
    "/Sort",
  )
}
