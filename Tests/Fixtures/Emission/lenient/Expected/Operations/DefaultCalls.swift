// Generated from openapi.yaml#/paths/~1task/put. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `PutTask`.
  nonisolated func putTask(
    _ body: TaskModel?,
  ) async throws(APIError<PutTask.Failure>) -> TaskModel
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The same calls with default arguments.
nonisolated extension DefaultCalls {
  /// Calls `PutTask` with a default argument.
  public func putTask() async throws(APIError<PutTask.Failure>) -> TaskModel {
    try await self.putTask(
      nil,
    )
  }
}
