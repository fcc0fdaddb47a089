// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /word`.
  nonisolated func getWord(
    _ operation: GetWord,
  ) async throws(APIError<GetWord.Failure>) -> String

  /// Sends `GET /size`.
  nonisolated func getSize(
    _ operation: GetSize,
  ) async throws(APIError<GetSize.Failure>) -> Int64

  /// Sends `GET /anything`.
  nonisolated func getAnything(
    _ operation: GetAnything,
  ) async throws(APIError<GetAnything.Failure>) -> JSONValue

  /// Sends `GET /job`.
  nonisolated func getJob(
    _ operation: GetJob,
  ) async throws(APIError<GetJob.Failure>) -> Job

  /// Sends `POST /job`.
  nonisolated func startJob(
    _ operation: StartJob,
  ) async throws(APIError<StartJob.Failure>) -> StartJob.Output

  /// Sends `PUT /job`.
  nonisolated func replaceJob(
    _ operation: ReplaceJob,
  ) async throws(APIError<ReplaceJob.Failure>) -> Job
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func getWord(
    _ operation: GetWord,
  ) async throws(APIError<GetWord.Failure>) -> String {
    throw .unimplemented("getWord(_:)", by: Self.self)
  }

  public func getSize(
    _ operation: GetSize,
  ) async throws(APIError<GetSize.Failure>) -> Int64 {
    throw .unimplemented("getSize(_:)", by: Self.self)
  }

  public func getAnything(
    _ operation: GetAnything,
  ) async throws(APIError<GetAnything.Failure>) -> JSONValue {
    throw .unimplemented("getAnything(_:)", by: Self.self)
  }

  public func getJob(
    _ operation: GetJob,
  ) async throws(APIError<GetJob.Failure>) -> Job {
    throw .unimplemented("getJob(_:)", by: Self.self)
  }

  public func startJob(
    _ operation: StartJob,
  ) async throws(APIError<StartJob.Failure>) -> StartJob.Output {
    throw .unimplemented("startJob(_:)", by: Self.self)
  }

  public func replaceJob(
    _ operation: ReplaceJob,
  ) async throws(APIError<ReplaceJob.Failure>) -> Job {
    throw .unimplemented("replaceJob(_:)", by: Self.self)
  }
}
