// Generated from martlet.yaml#/longRunning/runReport. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// What `startReport` starts, until it is done.
nonisolated public struct RunReport: LongRunningOperation {
  public var start: StartReport

  public init(start: StartReport) {
    self.start = start
  }

  public func poll(after _answer: TaskResultDetails) -> GetReportResult? {
    let _value: String? = _answer.id
    return _value.map { _id in
      GetReportResult(
        taskResultId: _id,
      )
    }
  }

  public func outcome(of _answer: ReportResults) -> LongRunningOutcome {
    let _value: ReportResultsStatus? = _answer.status
    return switch _value {
    case .success?:
      .done
    case .warning?:
      .done
    case .failure?:
      .failed
    case .terminated?:
      .failed
    default:
      .running
    }
  }

  public func cancellation(after _answer: TaskResultDetails) -> (any APIOperation)? {
    let _value: String? = _answer.id
    return _value.map { _id in
      CancelReport(
        id: _id,
      )
    }
  }

  /// What gets the file; nil where the start was answered without an identifier.
  public func fetch(
    after _answer: TaskResultDetails,
    fileFormat: GetReportFileFormat,
    name: String?,
    auditable: Bool?,
  ) -> GetReport? {
    let _value: String? = _answer.id
    return _value.map { _id in
      GetReport(
        taskResultId: _id,
        fileFormat: fileFormat,
        name: name,
        auditable: auditable,
      )
    }
  }
}

nonisolated extension ReportsDataExtractionAPI {
  /// Run a report
  ///
  /// Starts it, and gives its states until it is done.
  ///
  /// Nothing is sent before the first state is asked for. Where the task is cancelled, or the
  /// deadline passes, the server is told to stop, as far as the API has a way to say so.
  ///
  /// - Parameters:
  ///   - body: Which report to run, and what it is to be about.
  ///   - deadline: How long all of it may take; nil for as long as it takes.
  ///   - polling: How often the server is asked.
  /// - Returns: The states, each as it is reached; between them a `LongRunningError` may be thrown.
  public func runReport(
    _ body: ReportDetails,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<RunReport, Never> {
    let _start = StartReport(
      body: body,
    )
    return LongRunning(
      RunReport(start: _start),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }

  /// Run a report
  ///
  /// Starts it, and gives its states until it is done and its file is saved.
  ///
  /// Nothing is sent before the first state is asked for. Where the task is cancelled, or the
  /// deadline passes, the server is told to stop, as far as the API has a way to say so.
  ///
  /// - Parameters:
  ///   - body: Which report to run, and what it is to be about.
  ///   - fileFormat: The file's format, one of those that the report's result offers.
  ///   - name: What the file is to be called. Without it, the file bears the report's name.
  ///   - auditable: Whether the download is recorded in the tenant's audit trail, as an event on
  ///     the Kafka topic `REPORT`. Nothing is recorded where there is no such result.
  ///
  ///     Default: `false`.
  ///   - destination: A folder, in which the file gets the name that the server proposes, made
  ///     safe; or the file itself, in a folder that exists.
  ///   - overwriting: Whether the file may take the place of another one.
  ///   - deadline: How long all of it may take; nil for as long as it takes.
  ///   - polling: How often the server is asked.
  ///   - progress: Is told how much of the file has arrived.
  /// - Returns: The states, each as it is reached; between them a `LongRunningError` may be thrown.
  public func runReport(
    _ body: ReportDetails,
    fileFormat: GetReportFileFormat,
    name: String? = nil,
    auditable: Bool? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) -> LongRunning<RunReport, FileFetch<GetReport>> {
    let _start = StartReport(
      body: body,
    )
    let _operation = RunReport(start: _start)
    return LongRunning(
      _operation,
      client: self.client,
      deadline: deadline,
      polling: polling,
      obstacle: {
        FileFetch<GetReport>.obstacle(
          at: destination,
          overwriting: overwriting,
        )
      },
      fetch: { _answer in
        let _fetch = _operation.fetch(
          after: _answer,
          fileFormat: fileFormat,
          name: name,
          auditable: auditable,
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
