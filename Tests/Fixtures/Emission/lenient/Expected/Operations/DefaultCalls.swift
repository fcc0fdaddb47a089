// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `PUT /task`.
  nonisolated func putTask(
    _ operation: PutTask,
  ) async throws(APIError<PutTask.Failure>) -> TaskModel
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func putTask(
    _ operation: PutTask,
  ) async throws(APIError<PutTask.Failure>) -> TaskModel {
    throw .unimplemented("putTask(_:)", by: Self.self)
  }
}
