// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `DeleteThing`: `DELETE /things`.
  public static let deleteThing = StubRoute(
    "DELETE",
    "/things",
  )

  /// Requests of `GetCaptions`: `GET /captions`.
  public static let getCaptions = StubRoute(
    "GET",
    "/captions",
  )

  /// Requests of `GetRange`: `GET /ranges`.
  public static let getRange = StubRoute(
    "GET",
    "/ranges",
  )

  /// Requests of `GetThing`: `GET /things`.
  public static let getThing = StubRoute(
    "GET",
    "/things",
  )

  /// Requests of `GetVersion`: `GET /versions`.
  public static let getVersion = StubRoute(
    "GET",
    "/versions",
  )

  /// Requests of `PutThing`: `PUT /things`.
  public static let putThing = StubRoute(
    "PUT",
    "/things",
  )
}
