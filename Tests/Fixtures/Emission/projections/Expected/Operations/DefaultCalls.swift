// Generated from openapi.yaml#/paths/~1pets/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `ListPets`.
  nonisolated func listPets() async throws(APIError<ListPets.Failure>) -> [Pet]

  /// Calls `AddPets`.
  nonisolated func addPets(
    _ body: NewPets,
  ) async throws(APIError<AddPets.Failure>) -> Pet

  /// Calls `MakeToken`.
  nonisolated func makeToken(
    _ body: TokenInput,
  ) async throws(APIError<MakeToken.Failure>) -> Token
}

nonisolated extension DefaultAPI: DefaultCalls {}
