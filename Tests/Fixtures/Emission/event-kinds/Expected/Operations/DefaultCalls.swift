// Generated from openapi.yaml#/paths/~1jobs/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `WatchJobs`.
  nonisolated func watchJobs()
    async throws(APIError<WatchJobs.Failure>)
    -> EventStream<WatchJobsResponse200>

  /// Calls `WatchMarks`.
  nonisolated func watchMarks() async throws(APIError<WatchMarks.Failure>) -> EventStream<Mark>
}

nonisolated extension DefaultAPI: DefaultCalls {}
