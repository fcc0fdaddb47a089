// Generated from openapi.yaml#/paths/~1answers/post. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `SequencesAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol SequencesCalls: Sendable {
  /// Calls `CreateAnswer`.
  nonisolated func createAnswer(
    _ body: Question,
  ) async throws(APIError<CreateAnswer.Failure>) -> Answer

  /// Calls `CreateAnswer`.
  nonisolated func streamAnswer(
    _ body: Question,
  ) async throws(APIError<CreateAnswer.Failure>) -> EventStream<Word>

  /// Calls `GetEvents`.
  nonisolated func getEvents(
    since: String?,
  ) async throws(APIError<GetEvents.Failure>) -> EventStream<Word>

  /// Calls `GetTexts`.
  nonisolated func getTexts() async throws(APIError<GetTexts.Failure>) -> EventStream<String>

  /// Calls `GetLines`.
  nonisolated func getLines() async throws(APIError<GetLines.Failure>) -> JSONLines<Word>

  /// Calls `GetLines`.
  nonisolated func downloadLines(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<GetLines.Failure>) -> URL

  /// Calls `GetRecords`.
  nonisolated func getRecords() async throws(APIError<GetRecords.Failure>) -> JSONLines<Word>

  /// Calls `GetRecords`.
  nonisolated func downloadRecords(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<GetRecords.Failure>) -> URL
}

nonisolated extension SequencesAPI: SequencesCalls {}

/// The same calls with default arguments.
nonisolated extension SequencesCalls {
  /// Calls `GetEvents` with a default argument.
  public func getEvents() async throws(APIError<GetEvents.Failure>) -> EventStream<Word> {
    try await self.getEvents(
      since: nil,
    )
  }

  /// Calls `GetLines` with a default argument.
  public func downloadLines(
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetLines.Failure>) -> URL {
    try await self.downloadLines(
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetLines` with a default argument.
  public func downloadLines(
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetLines.Failure>) -> URL {
    try await self.downloadLines(
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `GetLines` with a default argument.
  public func downloadLines(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<GetLines.Failure>) -> URL {
    try await self.downloadLines(
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }

  /// Calls `GetRecords` with a default argument.
  public func downloadRecords(
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetRecords.Failure>) -> URL {
    try await self.downloadRecords(
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetRecords` with a default argument.
  public func downloadRecords(
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetRecords.Failure>) -> URL {
    try await self.downloadRecords(
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `GetRecords` with a default argument.
  public func downloadRecords(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<GetRecords.Failure>) -> URL {
    try await self.downloadRecords(
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }
}
