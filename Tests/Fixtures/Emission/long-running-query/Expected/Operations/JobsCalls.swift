// Generated from openapi.yaml#/paths/~1jobs?kind=a/post. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `JobsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol JobsCalls: Sendable {
  /// Calls `PostJobsKindA`.
  nonisolated func postJobsKindA() async throws(APIError<PostJobsKindA.Failure>) -> First

  /// Calls `PostJobsKindB`.
  nonisolated func postJobsKindB() async throws(APIError<PostJobsKindB.Failure>) -> Second

  /// Calls `GetJobsById`.
  nonisolated func getJobsById(
    id: String,
  ) async throws(APIError<GetJobsById.Failure>) -> State
}

nonisolated extension JobsAPI: JobsCalls {}
