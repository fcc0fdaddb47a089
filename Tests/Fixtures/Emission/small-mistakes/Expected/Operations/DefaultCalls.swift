// Generated from operations.yaml#/readShelf. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `ReadShelf`.
  nonisolated func readShelf(
    shelf: ShelvesShelf,
  ) async throws(APIError<ReadShelf.Failure>) -> Base

  /// Calls `EmptyShelf`.
  nonisolated func emptyShelf(
    shelf: ShelvesShelf,
  ) async throws(APIError<EmptyShelf.Failure>)

  /// Calls `SortShelves`.
  nonisolated func sortShelves() async throws(APIError<SortShelves.Failure>)

  /// Calls `FindBook`.
  nonisolated func findBook(
    title: String,
  ) async throws(APIError<FindBook.Failure>) -> JSONValue

  /// Calls `PutBook`.
  nonisolated func putBook(
    title: String,
    _ body: Page1Book,
  ) async throws(APIError<PutBook.Failure>)

  /// Calls `Search`.
  nonisolated func search(
    query: SearchQuery,
  ) async throws(APIError<Search.Failure>)

  /// Calls `Find`.
  nonisolated func find(
    query: FindQuery?,
  ) async throws(APIError<Find.Failure>)

  /// Calls `Select`.
  nonisolated func select(
    path: String,
  ) async throws(APIError<Select.Failure>)

  /// Calls `AddLabels`.
  nonisolated func addLabels(
    _ body: String,
  ) async throws(APIError<AddLabels.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The same calls with default arguments.
nonisolated extension DefaultCalls {
  /// Calls `Find` with a default argument.
  public func find() async throws(APIError<Find.Failure>) {
    try await self.find(
      query: nil,
    )
  }
}
