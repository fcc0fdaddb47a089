// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `CreateAnswer`
  public static let createAnswer = StubRoute(
    "POST",
    "/answers",
  )

  /// `GetEvents`
  public static let getEvents = StubRoute(
    "GET",
    "/events",
  )

  /// `GetTexts`
  public static let getTexts = StubRoute(
    "GET",
    "/texts",
  )

  /// `GetLines`
  public static let getLines = StubRoute(
    "GET",
    "/lines",
  )

  /// `GetRecords`
  public static let getRecords = StubRoute(
    "GET",
    "/records",
  )
}
