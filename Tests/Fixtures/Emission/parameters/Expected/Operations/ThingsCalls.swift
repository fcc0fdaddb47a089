// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `ThingsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `ThingsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol ThingsCalls: Sendable {
  /// Sends `GET /things/{id}/parts/{part-number}`.
  nonisolated func getPart(
    _ operation: GetPart,
  ) async throws(APIError<GetPart.Failure>)

  /// Sends `GET /boxes/{shape}`.
  nonisolated func getBox(
    _ operation: GetBox,
  ) async throws(APIError<GetBox.Failure>)

  /// Sends `GET /boxes/{shape}/parts?beta=true&version=2`.
  nonisolated func getBoxesByShapePartsBetaTrueVersion2(
    _ operation: GetBoxesByShapePartsBetaTrueVersion2,
  ) async throws(APIError<GetBoxesByShapePartsBetaTrueVersion2.Failure>)
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The calls that a type does not implement.
nonisolated extension ThingsCalls {
  public func getPart(
    _ operation: GetPart,
  ) async throws(APIError<GetPart.Failure>) {
    throw .unimplemented("getPart(_:)", by: Self.self)
  }

  public func getBox(
    _ operation: GetBox,
  ) async throws(APIError<GetBox.Failure>) {
    throw .unimplemented("getBox(_:)", by: Self.self)
  }

  public func getBoxesByShapePartsBetaTrueVersion2(
    _ operation: GetBoxesByShapePartsBetaTrueVersion2,
  ) async throws(APIError<GetBoxesByShapePartsBetaTrueVersion2.Failure>) {
    throw .unimplemented("getBoxesByShapePartsBetaTrueVersion2(_:)", by: Self.self)
  }
}
