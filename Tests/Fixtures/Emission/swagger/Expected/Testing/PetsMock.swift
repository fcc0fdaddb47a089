// Generated from swagger.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `PetsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct PetsMock: PetsCalls {
  /// Answers `findPets`.
  public var onFindPets: (@Sendable (FindPets) async throws -> [Pet])?

  /// Answers `addPet`.
  public var onAddPet: (@Sendable (AddPet) async throws -> Pet)?

  /// Answers `describePet`.
  public var onDescribePet: (@Sendable (DescribePet) async throws -> Void)?

  /// Answers `addNote`.
  public var onAddNote: (@Sendable (AddNote) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func findPets(
    _ operation: FindPets,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    guard let answer = self.onFindPets else {
      throw .unimplemented("onFindPets", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func addPet(
    _ operation: AddPet,
  ) async throws(APIError<AddPet.Failure>) -> Pet {
    guard let answer = self.onAddPet else {
      throw .unimplemented("onAddPet", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func describePet(
    _ operation: DescribePet,
  ) async throws(APIError<DescribePet.Failure>) {
    guard let answer = self.onDescribePet else {
      throw .unimplemented("onDescribePet", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func addNote(
    _ operation: AddNote,
  ) async throws(APIError<AddNote.Failure>) {
    guard let answer = self.onAddNote else {
      throw .unimplemented("onAddNote", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
