// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /jobs`, and returns the items of the response as they arrive.
  nonisolated func watchJobs(
    _ operation: WatchJobs,
  ) async throws(APIError<WatchJobs.Failure>) -> EventStream<WatchJobs.Response200>

  /// Sends `GET /marks`, and returns the items of the response as they arrive.
  nonisolated func watchMarks(
    _ operation: WatchMarks,
  ) async throws(APIError<WatchMarks.Failure>) -> EventStream<Mark>
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func watchJobs(
    _ operation: WatchJobs,
  ) async throws(APIError<WatchJobs.Failure>) -> EventStream<WatchJobs.Response200> {
    throw .unimplemented("watchJobs(_:)", by: Self.self)
  }

  public func watchMarks(
    _ operation: WatchMarks,
  ) async throws(APIError<WatchMarks.Failure>) -> EventStream<Mark> {
    throw .unimplemented("watchMarks(_:)", by: Self.self)
  }
}
