// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `SequencesAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `SequencesMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol SequencesCalls: Sendable {
  /// Sends `POST /answers`.
  nonisolated func createAnswer(
    _ operation: CreateAnswer,
  ) async throws(APIError<CreateAnswer.Failure>) -> Answer

  /// Sends `POST /answers`, and returns the items of the response as they arrive.
  nonisolated func streamAnswer(
    _ operation: CreateAnswer,
  ) async throws(APIError<CreateAnswer.Failure>) -> EventStream<Word>

  /// Sends `GET /events`, and returns the items of the response as they arrive.
  nonisolated func getEvents(
    _ operation: GetEvents,
  ) async throws(APIError<GetEvents.Failure>) -> EventStream<Word>

  /// Sends `GET /texts`, and returns the items of the response as they arrive.
  nonisolated func getTexts(
    _ operation: GetTexts,
  ) async throws(APIError<GetTexts.Failure>) -> EventStream<String>

  /// Sends `GET /lines`, and returns the items of the response as they arrive.
  nonisolated func getLines(
    _ operation: GetLines,
  ) async throws(APIError<GetLines.Failure>) -> JSONLines<Word>

  /// Sends `GET /lines`, and saves the result as a file.
  nonisolated func downloadLines(
    _ download: FileDownload<GetLines>,
  ) async throws(APIError<GetLines.Failure>) -> URL

  /// Sends `GET /records`, and returns the items of the response as they arrive.
  nonisolated func getRecords(
    _ operation: GetRecords,
  ) async throws(APIError<GetRecords.Failure>) -> JSONLines<Word>

  /// Sends `GET /records`, and saves the result as a file.
  nonisolated func downloadRecords(
    _ download: FileDownload<GetRecords>,
  ) async throws(APIError<GetRecords.Failure>) -> URL
}

nonisolated extension SequencesAPI: SequencesCalls {}

/// The calls that a type does not implement.
nonisolated extension SequencesCalls {
  public func createAnswer(
    _ operation: CreateAnswer,
  ) async throws(APIError<CreateAnswer.Failure>) -> Answer {
    throw .unimplemented("createAnswer(_:)", by: Self.self)
  }

  public func streamAnswer(
    _ operation: CreateAnswer,
  ) async throws(APIError<CreateAnswer.Failure>) -> EventStream<Word> {
    throw .unimplemented("streamAnswer(_:)", by: Self.self)
  }

  public func getEvents(
    _ operation: GetEvents,
  ) async throws(APIError<GetEvents.Failure>) -> EventStream<Word> {
    throw .unimplemented("getEvents(_:)", by: Self.self)
  }

  public func getTexts(
    _ operation: GetTexts,
  ) async throws(APIError<GetTexts.Failure>) -> EventStream<String> {
    throw .unimplemented("getTexts(_:)", by: Self.self)
  }

  public func getLines(
    _ operation: GetLines,
  ) async throws(APIError<GetLines.Failure>) -> JSONLines<Word> {
    throw .unimplemented("getLines(_:)", by: Self.self)
  }

  public func downloadLines(
    _ download: FileDownload<GetLines>,
  ) async throws(APIError<GetLines.Failure>) -> URL {
    throw .unimplemented("downloadLines(_:)", by: Self.self)
  }

  public func getRecords(
    _ operation: GetRecords,
  ) async throws(APIError<GetRecords.Failure>) -> JSONLines<Word> {
    throw .unimplemented("getRecords(_:)", by: Self.self)
  }

  public func downloadRecords(
    _ download: FileDownload<GetRecords>,
  ) async throws(APIError<GetRecords.Failure>) -> URL {
    throw .unimplemented("downloadRecords(_:)", by: Self.self)
  }
}
