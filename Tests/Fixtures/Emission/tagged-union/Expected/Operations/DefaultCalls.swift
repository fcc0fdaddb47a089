// Generated from openapi.yaml#/paths/~1Job/get. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol DefaultCalls: Sendable {
  /// Calls `GetJob`.
  nonisolated func getJob() async throws(APIError<GetJob.Failure>) -> Job
}

nonisolated extension DefaultAPI: DefaultCalls {}
