// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `SequencesCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct SequencesMock: SequencesCalls {
  /// Answers `createAnswer`.
  public var onCreateAnswer: (@Sendable (CreateAnswer) async throws -> Answer)?

  /// Answers `streamAnswer`.
  public var onStreamAnswer: (@Sendable (CreateAnswer) async throws -> EventStream<Word>)?

  /// Answers `getEvents`.
  public var onGetEvents: (@Sendable (GetEvents) async throws -> EventStream<Word>)?

  /// Answers `getTexts`.
  public var onGetTexts: (@Sendable (GetTexts) async throws -> EventStream<String>)?

  /// Answers `getLines`.
  public var onGetLines: (@Sendable (GetLines) async throws -> JSONLines<Word>)?

  /// Answers `downloadLines`.
  public var onDownloadLines: (@Sendable (FileDownload<GetLines>) async throws -> URL)?

  /// Answers `getRecords`.
  public var onGetRecords: (@Sendable (GetRecords) async throws -> JSONLines<Word>)?

  /// Answers `downloadRecords`.
  public var onDownloadRecords: (@Sendable (FileDownload<GetRecords>) async throws -> URL)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func createAnswer(
    _ operation: CreateAnswer,
  ) async throws(APIError<CreateAnswer.Failure>) -> Answer {
    guard let answer = self.onCreateAnswer else {
      throw .unimplemented("onCreateAnswer", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func streamAnswer(
    _ operation: CreateAnswer,
  ) async throws(APIError<CreateAnswer.Failure>) -> EventStream<Word> {
    guard let answer = self.onStreamAnswer else {
      throw .unimplemented("onStreamAnswer", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getEvents(
    _ operation: GetEvents,
  ) async throws(APIError<GetEvents.Failure>) -> EventStream<Word> {
    guard let answer = self.onGetEvents else {
      throw .unimplemented("onGetEvents", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getTexts(
    _ operation: GetTexts,
  ) async throws(APIError<GetTexts.Failure>) -> EventStream<String> {
    guard let answer = self.onGetTexts else {
      throw .unimplemented("onGetTexts", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getLines(
    _ operation: GetLines,
  ) async throws(APIError<GetLines.Failure>) -> JSONLines<Word> {
    guard let answer = self.onGetLines else {
      throw .unimplemented("onGetLines", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadLines(
    _ download: FileDownload<GetLines>,
  ) async throws(APIError<GetLines.Failure>) -> URL {
    guard let answer = self.onDownloadLines else {
      throw .unimplemented("onDownloadLines", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getRecords(
    _ operation: GetRecords,
  ) async throws(APIError<GetRecords.Failure>) -> JSONLines<Word> {
    guard let answer = self.onGetRecords else {
      throw .unimplemented("onGetRecords", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadRecords(
    _ download: FileDownload<GetRecords>,
  ) async throws(APIError<GetRecords.Failure>) -> URL {
    guard let answer = self.onDownloadRecords else {
      throw .unimplemented("onDownloadRecords", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
