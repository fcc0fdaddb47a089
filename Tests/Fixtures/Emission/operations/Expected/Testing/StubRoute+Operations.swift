// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `AddThing`: `POST /things`.
  public static let addThing = StubRoute(
    "POST",
    "/things",
  )

  /// Requests of `DeleteThings`: `DELETE /things`.
  public static let deleteThings = StubRoute(
    "DELETE",
    "/things",
  )

  /// Requests of `ExportThings`: `GET /things/export`.
  public static let exportThings = StubRoute(
    "GET",
    "/things/export",
  )

  /// Requests of `ListParts`: `GET /things/{id}/parts.{format}`.
  public static let listParts = StubRoute(
    "GET",
    "/things/{id}/parts.{format}",
  )

  /// Requests of `PutNote`: `PUT /note`.
  public static let putNote = StubRoute(
    "PUT",
    "/note",
  )
}
