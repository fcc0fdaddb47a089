// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /Sort`.
  nonisolated func getSort(
    _ operation: GetSort,
  ) async throws(APIError<GetSort.Failure>) -> Sort

  /// Sends `GET /Level`.
  nonisolated func getLevel(
    _ operation: GetLevel,
  ) async throws(APIError<GetLevel.Failure>) -> Level

  /// Sends `GET /Ratio`.
  nonisolated func getRatio(
    _ operation: GetRatio,
  ) async throws(APIError<GetRatio.Failure>) -> Ratio

  /// Sends `GET /Origin`.
  nonisolated func getOrigin(
    _ operation: GetOrigin,
  ) async throws(APIError<GetOrigin.Failure>) -> Origin?

  /// Sends `GET /Holder`.
  nonisolated func getHolder(
    _ operation: GetHolder,
  ) async throws(APIError<GetHolder.Failure>) -> Holder
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func getSort(
    _ operation: GetSort,
  ) async throws(APIError<GetSort.Failure>) -> Sort {
    throw .unimplemented("getSort(_:)", by: Self.self)
  }

  public func getLevel(
    _ operation: GetLevel,
  ) async throws(APIError<GetLevel.Failure>) -> Level {
    throw .unimplemented("getLevel(_:)", by: Self.self)
  }

  public func getRatio(
    _ operation: GetRatio,
  ) async throws(APIError<GetRatio.Failure>) -> Ratio {
    throw .unimplemented("getRatio(_:)", by: Self.self)
  }

  public func getOrigin(
    _ operation: GetOrigin,
  ) async throws(APIError<GetOrigin.Failure>) -> Origin? {
    throw .unimplemented("getOrigin(_:)", by: Self.self)
  }

  public func getHolder(
    _ operation: GetHolder,
  ) async throws(APIError<GetHolder.Failure>) -> Holder {
    throw .unimplemented("getHolder(_:)", by: Self.self)
  }
}
