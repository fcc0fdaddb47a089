// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `CreateAnswer`: `POST /answers`.
  public static let createAnswer = StubRoute(
    "POST",
    "/answers",
  )

  /// Requests of `GetEvents`: `GET /events`.
  public static let getEvents = StubRoute(
    "GET",
    "/events",
  )

  /// Requests of `GetLines`: `GET /lines`.
  public static let getLines = StubRoute(
    "GET",
    "/lines",
  )

  /// Requests of `GetRecords`: `GET /records`.
  public static let getRecords = StubRoute(
    "GET",
    "/records",
  )

  /// Requests of `GetTexts`: `GET /texts`.
  public static let getTexts = StubRoute(
    "GET",
    "/texts",
  )
}
