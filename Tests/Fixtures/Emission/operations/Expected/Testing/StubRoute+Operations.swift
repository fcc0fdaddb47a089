// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `ListParts`
  public static let listParts = StubRoute(
    "GET",
    "/things/{id}/parts.{format}",
  )

  /// `AddThing`
  public static let addThing = StubRoute(
    "POST",
    "/things",
  )

  /// `DeleteThings`
  public static let deleteThings = StubRoute(
    "DELETE",
    "/things",
  )

  /// `ExportThings`
  public static let exportThings = StubRoute(
    "GET",
    "/things/export",
  )

  /// `PutNote`
  public static let putNote = StubRoute(
    "PUT",
    "/note",
  )
}
