// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `JobsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `JobsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol JobsCalls: Sendable {
  /// Sends `POST /jobs?kind=a`.
  nonisolated func postJobsKindA(
    _ operation: PostJobsKindA,
  ) async throws(APIError<PostJobsKindA.Failure>) -> First

  /// Sends `POST /jobs?kind=b`.
  nonisolated func postJobsKindB(
    _ operation: PostJobsKindB,
  ) async throws(APIError<PostJobsKindB.Failure>) -> Second

  /// Sends `GET /jobs/{id}`.
  nonisolated func getJobsById(
    _ operation: GetJobsById,
  ) async throws(APIError<GetJobsById.Failure>) -> State
}

nonisolated extension JobsAPI: JobsCalls {}

/// The calls that a type does not implement.
nonisolated extension JobsCalls {
  public func postJobsKindA(
    _ operation: PostJobsKindA,
  ) async throws(APIError<PostJobsKindA.Failure>) -> First {
    throw .unimplemented("postJobsKindA(_:)", by: Self.self)
  }

  public func postJobsKindB(
    _ operation: PostJobsKindB,
  ) async throws(APIError<PostJobsKindB.Failure>) -> Second {
    throw .unimplemented("postJobsKindB(_:)", by: Self.self)
  }

  public func getJobsById(
    _ operation: GetJobsById,
  ) async throws(APIError<GetJobsById.Failure>) -> State {
    throw .unimplemented("getJobsById(_:)", by: Self.self)
  }
}
