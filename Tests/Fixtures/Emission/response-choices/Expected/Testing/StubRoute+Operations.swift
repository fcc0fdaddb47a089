// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `GetThing`
  public static let getThing = StubRoute(
    "GET",
    "/things",
  )

  /// `PutThing`
  public static let putThing = StubRoute(
    "PUT",
    "/things",
  )

  /// `DeleteThing`
  public static let deleteThing = StubRoute(
    "DELETE",
    "/things",
  )

  /// `GetRange`
  public static let getRange = StubRoute(
    "GET",
    "/ranges",
  )

  /// `GetCaptions`
  public static let getCaptions = StubRoute(
    "GET",
    "/captions",
  )

  /// `GetVersion`
  public static let getVersion = StubRoute(
    "GET",
    "/versions",
  )
}
