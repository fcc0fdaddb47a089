// Generated from operations.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /shelves/{shelf}`.
  nonisolated func readShelf(
    _ operation: ReadShelf,
  ) async throws(APIError<ReadShelf.Failure>) -> Base

  /// Sends `DELETE /shelves/{shelf}`.
  nonisolated func emptyShelf(
    _ operation: EmptyShelf,
  ) async throws(APIError<EmptyShelf.Failure>)

  /// Sends `POST /shelves?sort&by=a:b`.
  nonisolated func sortShelves(
    _ operation: SortShelves,
  ) async throws(APIError<SortShelves.Failure>)

  /// Sends `GET /books`.
  nonisolated func findBook(
    _ operation: FindBook,
  ) async throws(APIError<FindBook.Failure>) -> JSONValue

  /// Sends `PUT /books`.
  nonisolated func putBook(
    _ operation: PutBook,
  ) async throws(APIError<PutBook.Failure>)

  /// Sends `GET /search`.
  nonisolated func search(
    _ operation: Search,
  ) async throws(APIError<Search.Failure>)

  /// Sends `GET /find`.
  nonisolated func find(
    _ operation: Find,
  ) async throws(APIError<Find.Failure>)

  /// Sends `GET /select`.
  nonisolated func select(
    _ operation: Select,
  ) async throws(APIError<Select.Failure>)

  /// Sends `POST /labels`.
  nonisolated func addLabels(
    _ operation: AddLabels,
  ) async throws(APIError<AddLabels.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func readShelf(
    _ operation: ReadShelf,
  ) async throws(APIError<ReadShelf.Failure>) -> Base {
    throw .unimplemented("readShelf(_:)", by: Self.self)
  }

  public func emptyShelf(
    _ operation: EmptyShelf,
  ) async throws(APIError<EmptyShelf.Failure>) {
    throw .unimplemented("emptyShelf(_:)", by: Self.self)
  }

  public func sortShelves(
    _ operation: SortShelves,
  ) async throws(APIError<SortShelves.Failure>) {
    throw .unimplemented("sortShelves(_:)", by: Self.self)
  }

  public func findBook(
    _ operation: FindBook,
  ) async throws(APIError<FindBook.Failure>) -> JSONValue {
    throw .unimplemented("findBook(_:)", by: Self.self)
  }

  public func putBook(
    _ operation: PutBook,
  ) async throws(APIError<PutBook.Failure>) {
    throw .unimplemented("putBook(_:)", by: Self.self)
  }

  public func search(
    _ operation: Search,
  ) async throws(APIError<Search.Failure>) {
    throw .unimplemented("search(_:)", by: Self.self)
  }

  public func find(
    _ operation: Find,
  ) async throws(APIError<Find.Failure>) {
    throw .unimplemented("find(_:)", by: Self.self)
  }

  public func select(
    _ operation: Select,
  ) async throws(APIError<Select.Failure>) {
    throw .unimplemented("select(_:)", by: Self.self)
  }

  public func addLabels(
    _ operation: AddLabels,
  ) async throws(APIError<AddLabels.Failure>) {
    throw .unimplemented("addLabels(_:)", by: Self.self)
  }
}
