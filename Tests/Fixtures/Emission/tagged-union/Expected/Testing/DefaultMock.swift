// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `getJob`.
  public var onGetJob: (@Sendable (GetJob) async throws -> Job)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getJob(
    _ operation: GetJob,
  ) async throws(APIError<GetJob.Failure>) -> Job {
    guard let answer = self.onGetJob else {
      throw .unimplemented("onGetJob", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
