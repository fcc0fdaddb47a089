// Generated from operations.yaml. Do not edit.
// Regenerate with `martlet generate`.

nonisolated extension StubRoute {
  /// `ReadShelf`
  public static let readShelf = StubRoute(
    "GET",
    "/shelves/{shelf}",
  )

  /// `EmptyShelf`
  public static let emptyShelf = StubRoute(
    "DELETE",
    "/shelves/{shelf}",
  )

  /// `SortShelves`
  public static let sortShelves = StubRoute(
    "POST",
    "/shelves",
  )

  /// `FindBook`
  public static let findBook = StubRoute(
    "GET",
    "/books",
  )

  /// `PutBook`
  public static let putBook = StubRoute(
    "PUT",
    "/books",
  )

  /// `Search`
  public static let search = StubRoute(
    "GET",
    "/search",
  )

  /// `AddLabels`
  public static let addLabels = StubRoute(
    "POST",
    "/labels",
  )
}
