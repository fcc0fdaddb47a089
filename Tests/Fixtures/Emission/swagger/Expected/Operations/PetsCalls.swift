// Generated from swagger.yaml#/paths/~1pets~1{ids}/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `PetsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol PetsCalls: Sendable {
  /// Calls `FindPets`.
  nonisolated func findPets(
    ids: [Int64],
    csv: [String]?,
    multi: [String]?,
    ssv: [String]?,
    pipes: [String]?,
    tsv: String?,
    xNames: [String]?,
    limit: Int64?,
  ) async throws(APIError<FindPets.Failure>) -> [Pet]

  /// Calls `AddPet`.
  nonisolated func addPet(
    _ body: Pet,
  ) async throws(APIError<AddPet.Failure>) -> Pet

  /// Calls `DescribePet`.
  nonisolated func describePet(
    _ body: DescribePetBody,
  ) async throws(APIError<DescribePet.Failure>)

  /// Calls `AddNote`.
  nonisolated func addNote(
    _ body: AddNoteBody,
  ) async throws(APIError<AddNote.Failure>)
}

nonisolated extension PetsAPI: PetsCalls {}

/// The same calls with default arguments.
nonisolated extension PetsCalls {
  /// Calls `FindPets` with a default argument.
  public func findPets(
    ids: [Int64],
    multi: [String]? = nil,
    ssv: [String]? = nil,
    pipes: [String]? = nil,
    tsv: String? = nil,
    xNames: [String]? = nil,
    limit: Int64? = nil,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    try await self.findPets(
      ids: ids,
      csv: nil,
      multi: multi,
      ssv: ssv,
      pipes: pipes,
      tsv: tsv,
      xNames: xNames,
      limit: limit,
    )
  }

  /// Calls `FindPets` with a default argument.
  public func findPets(
    ids: [Int64],
    csv: [String]?,
    ssv: [String]? = nil,
    pipes: [String]? = nil,
    tsv: String? = nil,
    xNames: [String]? = nil,
    limit: Int64? = nil,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    try await self.findPets(
      ids: ids,
      csv: csv,
      multi: nil,
      ssv: ssv,
      pipes: pipes,
      tsv: tsv,
      xNames: xNames,
      limit: limit,
    )
  }

  /// Calls `FindPets` with a default argument.
  public func findPets(
    ids: [Int64],
    csv: [String]?,
    multi: [String]?,
    pipes: [String]? = nil,
    tsv: String? = nil,
    xNames: [String]? = nil,
    limit: Int64? = nil,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    try await self.findPets(
      ids: ids,
      csv: csv,
      multi: multi,
      ssv: nil,
      pipes: pipes,
      tsv: tsv,
      xNames: xNames,
      limit: limit,
    )
  }

  /// Calls `FindPets` with a default argument.
  public func findPets(
    ids: [Int64],
    csv: [String]?,
    multi: [String]?,
    ssv: [String]?,
    tsv: String? = nil,
    xNames: [String]? = nil,
    limit: Int64? = nil,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    try await self.findPets(
      ids: ids,
      csv: csv,
      multi: multi,
      ssv: ssv,
      pipes: nil,
      tsv: tsv,
      xNames: xNames,
      limit: limit,
    )
  }

  /// Calls `FindPets` with a default argument.
  public func findPets(
    ids: [Int64],
    csv: [String]?,
    multi: [String]?,
    ssv: [String]?,
    pipes: [String]?,
    xNames: [String]? = nil,
    limit: Int64? = nil,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    try await self.findPets(
      ids: ids,
      csv: csv,
      multi: multi,
      ssv: ssv,
      pipes: pipes,
      tsv: nil,
      xNames: xNames,
      limit: limit,
    )
  }

  /// Calls `FindPets` with a default argument.
  public func findPets(
    ids: [Int64],
    csv: [String]?,
    multi: [String]?,
    ssv: [String]?,
    pipes: [String]?,
    tsv: String?,
    limit: Int64? = nil,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    try await self.findPets(
      ids: ids,
      csv: csv,
      multi: multi,
      ssv: ssv,
      pipes: pipes,
      tsv: tsv,
      xNames: nil,
      limit: limit,
    )
  }

  /// Calls `FindPets` with a default argument.
  public func findPets(
    ids: [Int64],
    csv: [String]?,
    multi: [String]?,
    ssv: [String]?,
    pipes: [String]?,
    tsv: String?,
    xNames: [String]?,
  ) async throws(APIError<FindPets.Failure>) -> [Pet] {
    try await self.findPets(
      ids: ids,
      csv: csv,
      multi: multi,
      ssv: ssv,
      pipes: pipes,
      tsv: tsv,
      xNames: xNames,
      limit: nil,
    )
  }
}
