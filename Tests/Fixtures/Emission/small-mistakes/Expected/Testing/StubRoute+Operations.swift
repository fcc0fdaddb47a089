// Generated from operations.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// Requests of `AddLabels`: `POST /labels`.
  public static let addLabels = StubRoute(
    "POST",
    "/labels",
  )

  /// Requests of `EmptyShelf`: `DELETE /shelves/{shelf}`.
  public static let emptyShelf = StubRoute(
    "DELETE",
    "/shelves/{shelf}",
  )

  /// Requests of `Find`: `GET /find`.
  public static let find = StubRoute(
    "GET",
    "/find",
  )

  /// Requests of `FindBook`: `GET /books`.
  public static let findBook = StubRoute(
    "GET",
    "/books",
  )

  /// Requests of `PutBook`: `PUT /books`.
  public static let putBook = StubRoute(
    "PUT",
    "/books",
  )

  /// Requests of `ReadShelf`: `GET /shelves/{shelf}`.
  public static let readShelf = StubRoute(
    "GET",
    "/shelves/{shelf}",
  )

  /// Requests of `Search`: `GET /search`.
  public static let search = StubRoute(
    "GET",
    "/search",
  )

  /// Requests of `Select`: `GET /select`.
  public static let select = StubRoute(
    "GET",
    "/select",
  )

  /// Requests of `SortShelves`: `POST /shelves?sort&by=a:b`.
  public static let sortShelves = StubRoute(
    "POST",
    "/shelves",
  )
}
