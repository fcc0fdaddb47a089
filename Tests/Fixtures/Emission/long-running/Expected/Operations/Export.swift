// Generated from martlet.yaml#/longRunning/export. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The long-running operation that `startExport` starts.
nonisolated public struct Export: LongRunningOperation {
  public static let pendingStatuses: Set<Int> = [
    404
  ]

  public var start: StartExport

  /// Creates the long-running operation.
  public init(start: StartExport) {
    self.start = start
  }

  public func poll(after answer: Started) -> GetExport? {
    guard let id = answer.job?.number else { return nil }
    return GetExport(
      project: self.start.project,
      number: id,
    )
  }

  public func outcome(of answer: Job?) -> LongRunningOutcome {
    let value: Bool? = answer?.progress?.state.finished
    return switch value {
    case true?:
      .done
    default:
      .running
    }
  }

  public func cancellation(after answer: Started) -> (any APIOperation)? {
    guard let id = answer.job?.number else { return nil }
    return DeleteExport(
      project: self.start.project,
      number: id,
    )
  }

  /// Returns the operation that fetches the file; nil if the start returned no identifier.
  public func fetch(
    after answer: Started,
    fetchFormat: String,
  ) -> GetFile? {
    guard let id = answer.job?.number else { return nil }
    return GetFile(
      project: self.start.project,
      number: id,
      format: fetchFormat,
    )
  }
}

nonisolated extension ExportsAPI {
  /// Starts an export.
  ///
  /// Returns the states of the operation, from its start until it is done.
  ///
  /// The operation starts when the caller begins to iterate over the states. Cancelling the task,
  /// or exceeding the deadline, sends the cancel request once, if the API has one, and ignores its
  /// result.
  ///
  /// - `POST /projects/{project}/exports` starts the operation.
  /// - `GET /projects/{project}/exports/{number}` returns its status.
  /// - `DELETE /projects/{project}/exports/{number}` cancels it.
  ///
  /// - Parameters:
  ///   - project: Path parameter.
  ///   - startDeadline: Query parameter. When it is needed.
  ///   - format: Query parameter.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: An asynchronous sequence of states, one for the start and one for each poll.
  ///   Iteration throws `LongRunningError` if the operation fails.
  public func export(
    project: String,
    startDeadline: String? = nil,
    format: String? = nil,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<Export, Never> {
    let start = StartExport(
      project: project,
      deadline: startDeadline,
      format: format,
    )
    return LongRunning(
      Export(start: start),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }

  /// Starts an export.
  ///
  /// Returns the states of the operation, from its start until its file is saved.
  ///
  /// The operation starts when the caller begins to iterate over the states. Cancelling the task,
  /// or exceeding the deadline, sends the cancel request once, if the API has one, and ignores its
  /// result.
  ///
  /// - `POST /projects/{project}/exports` starts the operation.
  /// - `GET /projects/{project}/exports/{number}` returns its status.
  /// - `GET /projects/{project}/exports/{number}/file` returns its file.
  /// - `DELETE /projects/{project}/exports/{number}` cancels it.
  ///
  /// - Parameters:
  ///   - project: Path parameter.
  ///   - startDeadline: Query parameter. When it is needed.
  ///   - format: Query parameter.
  ///   - fetchFormat: Query parameter. Of the file.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  ///   - progress: Receives the number of bytes of the file that have arrived.
  /// - Returns: An asynchronous sequence of states: one for the start, one for each poll, and one
  ///   for the file. Iteration throws `LongRunningError` if the operation fails.
  public func export(
    project: String,
    startDeadline: String? = nil,
    format: String? = nil,
    fetchFormat: String,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) -> LongRunning<Export, FileDownload<GetFile>> {
    let start = StartExport(
      project: project,
      deadline: startDeadline,
      format: format,
    )
    let operation = Export(start: start)
    return LongRunning(
      operation,
      client: self.client,
      deadline: deadline,
      polling: polling,
      destinationError: {
        FileDownload<GetFile>.destinationError(
          at: destination,
          overwriting: overwriting,
        )
      },
      fetch: { answer in
        guard
          let fetch = operation.fetch(
            after: answer,
            fetchFormat: fetchFormat,
          )
        else { return nil }
        return FileDownload(
          fetch,
          to: destination,
          overwriting: overwriting,
          progress: progress,
        )
      },
    )
  }
}
