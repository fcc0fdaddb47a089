// Generated from openapi.yaml#/paths/~1Pet/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `GetPet`.
  nonisolated func getPet() async throws(APIError<GetPet.Failure>) -> Pet

  /// Calls `GetSize`.
  nonisolated func getSize() async throws(APIError<GetSize.Failure>) -> Size

  /// Calls `GetMoment`.
  nonisolated func getMoment() async throws(APIError<GetMoment.Failure>) -> Moment
}

nonisolated extension DefaultAPI: DefaultCalls {}
