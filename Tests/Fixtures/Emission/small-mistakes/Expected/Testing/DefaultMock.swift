// Generated from operations.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `readShelf`.
  public var onReadShelf: (@Sendable (ReadShelf) async throws -> Base)?

  /// Answers `emptyShelf`.
  public var onEmptyShelf: (@Sendable (EmptyShelf) async throws -> Void)?

  /// Answers `sortShelves`.
  public var onSortShelves: (@Sendable (SortShelves) async throws -> Void)?

  /// Answers `findBook`.
  public var onFindBook: (@Sendable (FindBook) async throws -> JSONValue)?

  /// Answers `putBook`.
  public var onPutBook: (@Sendable (PutBook) async throws -> Void)?

  /// Answers `search`.
  public var onSearch: (@Sendable (Search) async throws -> Void)?

  /// Answers `find`.
  public var onFind: (@Sendable (Find) async throws -> Void)?

  /// Answers `select`.
  public var onSelect: (@Sendable (Select) async throws -> Void)?

  /// Answers `addLabels`.
  public var onAddLabels: (@Sendable (AddLabels) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func readShelf(
    _ operation: ReadShelf,
  ) async throws(APIError<ReadShelf.Failure>) -> Base {
    guard let answer = self.onReadShelf else {
      throw .unimplemented("onReadShelf", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func emptyShelf(
    _ operation: EmptyShelf,
  ) async throws(APIError<EmptyShelf.Failure>) {
    guard let answer = self.onEmptyShelf else {
      throw .unimplemented("onEmptyShelf", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func sortShelves(
    _ operation: SortShelves,
  ) async throws(APIError<SortShelves.Failure>) {
    guard let answer = self.onSortShelves else {
      throw .unimplemented("onSortShelves", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func findBook(
    _ operation: FindBook,
  ) async throws(APIError<FindBook.Failure>) -> JSONValue {
    guard let answer = self.onFindBook else {
      throw .unimplemented("onFindBook", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func putBook(
    _ operation: PutBook,
  ) async throws(APIError<PutBook.Failure>) {
    guard let answer = self.onPutBook else {
      throw .unimplemented("onPutBook", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func search(
    _ operation: Search,
  ) async throws(APIError<Search.Failure>) {
    guard let answer = self.onSearch else {
      throw .unimplemented("onSearch", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func find(
    _ operation: Find,
  ) async throws(APIError<Find.Failure>) {
    guard let answer = self.onFind else {
      throw .unimplemented("onFind", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func select(
    _ operation: Select,
  ) async throws(APIError<Select.Failure>) {
    guard let answer = self.onSelect else {
      throw .unimplemented("onSelect", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func addLabels(
    _ operation: AddLabels,
  ) async throws(APIError<AddLabels.Failure>) {
    guard let answer = self.onAddLabels else {
      throw .unimplemented("onAddLabels", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
