// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `putTask`.
  public var onPutTask: (@Sendable (PutTask) async throws -> TaskModel)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func putTask(
    _ operation: PutTask,
  ) async throws(APIError<PutTask.Failure>) -> TaskModel {
    guard let answer = self.onPutTask else {
      throw .unimplemented("onPutTask", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
