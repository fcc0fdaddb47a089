// Generated from swagger.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `PetsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `PetsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol PetsCalls: Sendable {
  /// Sends `GET /pets/{ids}`.
  nonisolated func findPets(
    _ operation: FindPets,
  ) async throws(APIError<FindPets.Failure>) -> [Pet]

  /// Sends `POST /pets`.
  nonisolated func addPet(
    _ operation: AddPet,
  ) async throws(APIError<AddPet.Failure>) -> Pet

  /// Sends `PUT /pets`.
  nonisolated func describePet(
    _ operation: DescribePet,
  ) async throws(APIError<DescribePet.Failure>)

  /// Sends `PATCH /pets`.
  nonisolated func addNote(
    _ operation: AddNote,
  ) async throws(APIError<AddNote.Failure>)
}

nonisolated extension PetsAPI: PetsCalls {}

/// The calls that a type does not implement.
nonisolated extension PetsCalls {
  public func findPets(
    _ operation: FindPets,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    throw .unimplemented("findPets(_:)", by: Self.self)
  }

  public func addPet(
    _ operation: AddPet,
  ) async throws(APIError<AddPet.Failure>) -> Pet {
    throw .unimplemented("addPet(_:)", by: Self.self)
  }

  public func describePet(
    _ operation: DescribePet,
  ) async throws(APIError<DescribePet.Failure>) {
    throw .unimplemented("describePet(_:)", by: Self.self)
  }

  public func addNote(
    _ operation: AddNote,
  ) async throws(APIError<AddNote.Failure>) {
    throw .unimplemented("addNote(_:)", by: Self.self)
  }
}
