// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetAccount`
  public static let getAccount = StubRoute(
    "GET",
    "/Account",
  )

  /// `GetEmpty`
  public static let getEmpty = StubRoute(
    "GET",
    "/Empty",
  )

  /// `GetFree`
  public static let getFree = StubRoute(
    "GET",
    "/Free",
  )

  /// `GetIds`
  public static let getIds = StubRoute(
    "GET",
    "/Ids",
  )

  /// `GetScores`
  public static let getScores = StubRoute(
    "GET",
    "/Scores",
  )
}
