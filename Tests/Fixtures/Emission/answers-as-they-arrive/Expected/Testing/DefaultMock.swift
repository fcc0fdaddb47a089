// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `getWord`.
  public var onGetWord: (@Sendable (GetWord) async throws -> String)?

  /// Answers `getSize`.
  public var onGetSize: (@Sendable (GetSize) async throws -> Int64)?

  /// Answers `getAnything`.
  public var onGetAnything: (@Sendable (GetAnything) async throws -> JSONValue)?

  /// Answers `getJob`.
  public var onGetJob: (@Sendable (GetJob) async throws -> Job)?

  /// Answers `startJob`.
  public var onStartJob: (@Sendable (StartJob) async throws -> StartJob.Output)?

  /// Answers `replaceJob`.
  public var onReplaceJob: (@Sendable (ReplaceJob) async throws -> Job)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getWord(
    _ operation: GetWord,
  ) async throws(APIError<GetWord.Failure>) -> String {
    guard let answer = self.onGetWord else {
      throw .unimplemented("onGetWord", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getSize(
    _ operation: GetSize,
  ) async throws(APIError<GetSize.Failure>) -> Int64 {
    guard let answer = self.onGetSize else {
      throw .unimplemented("onGetSize", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getAnything(
    _ operation: GetAnything,
  ) async throws(APIError<GetAnything.Failure>) -> JSONValue {
    guard let answer = self.onGetAnything else {
      throw .unimplemented("onGetAnything", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getJob(
    _ operation: GetJob,
  ) async throws(APIError<GetJob.Failure>) -> Job {
    guard let answer = self.onGetJob else {
      throw .unimplemented("onGetJob", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func startJob(
    _ operation: StartJob,
  ) async throws(APIError<StartJob.Failure>) -> StartJob.Output {
    guard let answer = self.onStartJob else {
      throw .unimplemented("onStartJob", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func replaceJob(
    _ operation: ReplaceJob,
  ) async throws(APIError<ReplaceJob.Failure>) -> Job {
    guard let answer = self.onReplaceJob else {
      throw .unimplemented("onReplaceJob", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
