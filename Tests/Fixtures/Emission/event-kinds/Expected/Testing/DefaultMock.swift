// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `watchJobs`.
  public var onWatchJobs:
    (
      @Sendable (WatchJobs) async throws ->
        EventStream<WatchJobs.Response200>
    )?

  /// Answers `watchMarks`.
  public var onWatchMarks: (@Sendable (WatchMarks) async throws -> EventStream<Mark>)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func watchJobs(
    _ operation: WatchJobs,
  ) async throws(APIError<WatchJobs.Failure>) -> EventStream<WatchJobs.Response200> {
    guard let answer = self.onWatchJobs else {
      throw .unimplemented("onWatchJobs", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func watchMarks(
    _ operation: WatchMarks,
  ) async throws(APIError<WatchMarks.Failure>) -> EventStream<Mark> {
    guard let answer = self.onWatchMarks else {
      throw .unimplemented("onWatchMarks", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
