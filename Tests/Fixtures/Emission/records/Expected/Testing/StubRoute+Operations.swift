// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `GetAccount`: `GET /Account`.
  public static let getAccount = StubRoute(
    "GET",
    "/Account",
  )

  /// Requests of `GetEmpty`: `GET /Empty`.
  public static let getEmpty = StubRoute(
    "GET",
    "/Empty",
  )

  /// Requests of `GetFree`: `GET /Free`.
  public static let getFree = StubRoute(
    "GET",
    "/Free",
  )

  /// Requests of `GetIds`: `GET /Ids`.
  public static let getIds = StubRoute(
    "GET",
    "/Ids",
  )

  /// Requests of `GetScores`: `GET /Scores`.
  public static let getScores = StubRoute(
    "GET",
    "/Scores",
  )
}
