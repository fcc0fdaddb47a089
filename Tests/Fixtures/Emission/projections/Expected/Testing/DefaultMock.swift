// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `listPets`.
  public var onListPets: (@Sendable (ListPets) async throws -> [Pet])?

  /// Answers `addPets`.
  public var onAddPets: (@Sendable (AddPets) async throws -> Pet)?

  /// Answers `makeToken`.
  public var onMakeToken: (@Sendable (MakeToken) async throws -> Token)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func listPets(
    _ operation: ListPets,
  ) async throws(APIError<ListPets.Failure>) -> [Pet] {
    guard let answer = self.onListPets else {
      throw .unimplemented("onListPets", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func addPets(
    _ operation: AddPets,
  ) async throws(APIError<AddPets.Failure>) -> Pet {
    guard let answer = self.onAddPets else {
      throw .unimplemented("onAddPets", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func makeToken(
    _ operation: MakeToken,
  ) async throws(APIError<MakeToken.Failure>) -> Token {
    guard let answer = self.onMakeToken else {
      throw .unimplemented("onMakeToken", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
