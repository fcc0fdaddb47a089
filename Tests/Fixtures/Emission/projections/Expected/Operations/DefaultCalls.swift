// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /pets`.
  nonisolated func listPets(
    _ operation: ListPets,
  ) async throws(APIError<ListPets.Failure>) -> [Pet]

  /// Sends `POST /pets`.
  nonisolated func addPets(
    _ operation: AddPets,
  ) async throws(APIError<AddPets.Failure>) -> Pet

  /// Sends `POST /token`.
  nonisolated func makeToken(
    _ operation: MakeToken,
  ) async throws(APIError<MakeToken.Failure>) -> Token
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func listPets(
    _ operation: ListPets,
  ) async throws(APIError<ListPets.Failure>) -> [Pet] {
    throw .unimplemented("listPets(_:)", by: Self.self)
  }

  public func addPets(
    _ operation: AddPets,
  ) async throws(APIError<AddPets.Failure>) -> Pet {
    throw .unimplemented("addPets(_:)", by: Self.self)
  }

  public func makeToken(
    _ operation: MakeToken,
  ) async throws(APIError<MakeToken.Failure>) -> Token {
    throw .unimplemented("makeToken(_:)", by: Self.self)
  }
}
