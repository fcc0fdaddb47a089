// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /Pet`.
  nonisolated func getPet(
    _ operation: GetPet,
  ) async throws(APIError<GetPet.Failure>) -> Pet

  /// Sends `GET /Size`.
  nonisolated func getSize(
    _ operation: GetSize,
  ) async throws(APIError<GetSize.Failure>) -> Size

  /// Sends `GET /Moment`.
  nonisolated func getMoment(
    _ operation: GetMoment,
  ) async throws(APIError<GetMoment.Failure>) -> Moment
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func getPet(
    _ operation: GetPet,
  ) async throws(APIError<GetPet.Failure>) -> Pet {
    throw .unimplemented("getPet(_:)", by: Self.self)
  }

  public func getSize(
    _ operation: GetSize,
  ) async throws(APIError<GetSize.Failure>) -> Size {
    throw .unimplemented("getSize(_:)", by: Self.self)
  }

  public func getMoment(
    _ operation: GetMoment,
  ) async throws(APIError<GetMoment.Failure>) -> Moment {
    throw .unimplemented("getMoment(_:)", by: Self.self)
  }
}
