// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `JobsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct JobsMock: JobsCalls {
  /// Answers `postJobsKindA`.
  public var onPostJobsKindA: (@Sendable (PostJobsKindA) async throws -> First)?

  /// Answers `postJobsKindB`.
  public var onPostJobsKindB: (@Sendable (PostJobsKindB) async throws -> Second)?

  /// Answers `getJobsById`.
  public var onGetJobsById: (@Sendable (GetJobsById) async throws -> State)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func postJobsKindA(
    _ operation: PostJobsKindA,
  ) async throws(APIError<PostJobsKindA.Failure>) -> First {
    guard let answer = self.onPostJobsKindA else {
      throw .unimplemented("onPostJobsKindA", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func postJobsKindB(
    _ operation: PostJobsKindB,
  ) async throws(APIError<PostJobsKindB.Failure>) -> Second {
    guard let answer = self.onPostJobsKindB else {
      throw .unimplemented("onPostJobsKindB", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getJobsById(
    _ operation: GetJobsById,
  ) async throws(APIError<GetJobsById.Failure>) -> State {
    guard let answer = self.onGetJobsById else {
      throw .unimplemented("onGetJobsById", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
