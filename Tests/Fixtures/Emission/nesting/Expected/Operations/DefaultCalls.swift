// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `PUT /matrix`.
  nonisolated func putMatrix(
    _ operation: PutMatrix,
  ) async throws(APIError<PutMatrix.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func putMatrix(
    _ operation: PutMatrix,
  ) async throws(APIError<PutMatrix.Failure>) {
    throw .unimplemented("putMatrix(_:)", by: Self.self)
  }
}
