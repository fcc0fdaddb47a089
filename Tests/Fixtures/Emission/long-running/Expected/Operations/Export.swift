// Generated from martlet.yaml#/longRunning/export. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// What `startExport` starts, until it is done.
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

  /// What gets the file; nil where the start was answered without an identifier.
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
  /// Starts it, and gives its states until it is done.
  ///
  /// Nothing is sent before the first state is asked for. Where the task is cancelled, or the
  /// deadline passes, the server is told to stop, as far as the API has a way to say so.
  ///
  /// - Parameters:
  ///   - startDeadline: When it is needed.
  ///   - deadline: How long all of it may take; nil for as long as it takes.
  ///   - polling: How often the server is asked.
  /// - Returns: The states, each as it is reached; between them a `LongRunningError` may be thrown.
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
  /// Starts it, and gives its states until it is done and its file is saved.
  ///
  /// Nothing is sent before the first state is asked for. Where the task is cancelled, or the
  /// deadline passes, the server is told to stop, as far as the API has a way to say so.
  ///
  /// - Parameters:
  ///   - startDeadline: When it is needed.
  ///   - fetchFormat: Of the file.
  ///   - destination: A folder, in which the file gets the name that the server proposes, made
  ///     safe; or the file itself, in a folder that exists.
  ///   - overwriting: Whether the file may take the place of another one.
  ///   - deadline: How long all of it may take; nil for as long as it takes.
  ///   - polling: How often the server is asked.
  ///   - progress: Is told how much of the file has arrived.
  /// - Returns: The states, each as it is reached; between them a `LongRunningError` may be thrown.
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
