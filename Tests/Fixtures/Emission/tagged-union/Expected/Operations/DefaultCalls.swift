// Generated from openapi.yaml#/paths/~1Job/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `GetJob`.
  nonisolated func getJob() async throws(APIError<GetJob.Failure>) -> Job
}

nonisolated extension DefaultAPI: DefaultCalls {}
