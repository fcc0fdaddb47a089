// Generated from openapi.yaml#/paths/~1word/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `GetWord`.
  nonisolated func getWord() async throws(APIError<GetWord.Failure>) -> String

  /// Calls `GetSize`.
  nonisolated func getSize() async throws(APIError<GetSize.Failure>) -> Int64

  /// Calls `GetAnything`.
  nonisolated func getAnything() async throws(APIError<GetAnything.Failure>) -> JSONValue

  /// Calls `GetJob`.
  nonisolated func getJob() async throws(APIError<GetJob.Failure>) -> Job

  /// Calls `StartJob`.
  nonisolated func startJob() async throws(APIError<StartJob.Failure>) -> StartJob.Output

  /// Calls `ReplaceJob`.
  nonisolated func replaceJob() async throws(APIError<ReplaceJob.Failure>) -> Job
}

nonisolated extension DefaultAPI: DefaultCalls {}
