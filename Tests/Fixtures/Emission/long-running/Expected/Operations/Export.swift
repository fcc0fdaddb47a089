// Generated from martlet.yaml#/longRunning/export. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The long-running operation that `startExport` starts.
nonisolated public struct Export: LongRunningOperation {
  public static let pendingStatuses: Set<Int> = [
    404
  ]

  public var start: StartExport

  public init(start: StartExport) {
    self.start = start
  }

  public func poll(after _answer: Started) -> GetExport? {
    let _value: Int64? = _answer.job?
      .number
    return _value.map { _id in
      GetExport(
        project: self.start.project,
        number: _id,
      )
    }
  }

  public func outcome(of _answer: Job?) -> LongRunningOutcome {
    let _value: Bool? = _answer?.progress?
      .state
      .finished
    return switch _value {
    case true?:
      .done
    default:
      .running
    }
  }

  public func cancellation(after _answer: Started) -> (any APIOperation)? {
    let _value: Int64? = _answer.job?
      .number
    return _value.map { _id in
      DeleteExport(
        project: self.start.project,
        number: _id,
      )
    }
  }

  /// Returns the operation that fetches the file; nil if the answer to the start has no identifier.
  public func fetch(
    after _answer: Started,
    fetchFormat: String,
  ) -> GetFile? {
    let _value: Int64? = _answer.job?
      .number
    return _value.map { _id in
      GetFile(
        project: self.start.project,
        number: _id,
        format: fetchFormat,
      )
    }
  }
}

nonisolated extension ExportsAPI {
  /// Starts an export.
  ///
  /// Starts the operation and returns its states until it is done.
  ///
  /// Nothing is sent before the first state is requested. Cancelling the task, or exceeding the
  /// deadline, sends the cancel request once, if the API has one, and ignores its result.
  ///
  /// - Parameters:
  ///   - startDeadline: When it is needed.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: The states, each as it is reached. Iterating them throws `LongRunningError`.
  public func export(
    project: String,
    startDeadline: String? = nil,
    format: String? = nil,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<Export, Never> {
    let _start = StartExport(
      project: project,
      deadline: startDeadline,
      format: format,
    )
    return LongRunning(
      Export(start: _start),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }

  /// Starts an export.
  ///
  /// Starts the operation and returns its states until it is done and its file is saved.
  ///
  /// Nothing is sent before the first state is requested. Cancelling the task, or exceeding the
  /// deadline, sends the cancel request once, if the API has one, and ignores its result.
  ///
  /// - Parameters:
  ///   - startDeadline: When it is needed.
  ///   - fetchFormat: Of the file.
  ///   - destination: A folder, in which the file gets the name that the server proposes, made
  ///     safe; or the path of the file itself, in an existing folder.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  ///   - progress: Receives the number of bytes of the file that have arrived.
  /// - Returns: The states, each as it is reached. Iterating them throws `LongRunningError`.
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
  ) -> LongRunning<Export, FileFetch<GetFile>> {
    let _start = StartExport(
      project: project,
      deadline: startDeadline,
      format: format,
    )
    let _operation = Export(start: _start)
    return LongRunning(
      _operation,
      client: self.client,
      deadline: deadline,
      polling: polling,
      obstacle: {
        FileFetch<GetFile>.obstacle(
          at: destination,
          overwriting: overwriting,
        )
      },
      fetch: { _answer in
        let _fetch = _operation.fetch(
          after: _answer,
          fetchFormat: fetchFormat,
        )
        return _fetch.map { _fetch in
          FileFetch(
            _fetch,
            to: destination,
            overwriting: overwriting,
            progress: progress,
          )
        }
      },
    )
  }
}
