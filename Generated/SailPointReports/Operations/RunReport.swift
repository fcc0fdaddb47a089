// Generated from martlet.yaml#/longRunning/runReport. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The long-running operation that `startReport` starts.
nonisolated public struct RunReport: LongRunningOperation {
  public var start: StartReport

  public init(start: StartReport) {
    self.start = start
  }

  public func poll(after answer: TaskResultDetails) -> GetReportResult? {
    guard let id = answer.id else { return nil }
    return GetReportResult(
      taskResultId: id,
    )
  }

  public func outcome(of answer: ReportResults) -> LongRunningOutcome {
    let value: ReportResultsStatus? = answer.status
    return switch value {
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

  public func cancellation(after answer: TaskResultDetails) -> (any APIOperation)? {
    guard let id = answer.id else { return nil }
    return CancelReport(
      id: id,
    )
  }

  /// Returns the operation that fetches the file; nil if the answer to the start has no identifier.
  public func fetch(
    after answer: TaskResultDetails,
    fileFormat: GetReportFileFormat,
    name: String?,
    auditable: Bool?,
  ) -> GetReport? {
    guard let id = answer.id else { return nil }
    return GetReport(
      taskResultId: id,
      fileFormat: fileFormat,
      name: name,
      auditable: auditable,
    )
  }
}

nonisolated extension ReportsDataExtractionAPI {
  /// Run a report
  ///
  /// Starts the operation and returns its states until it is done.
  ///
  /// Nothing is sent before the first state is requested. Cancelling the task, or exceeding the
  /// deadline, sends the cancel request once, if the API has one, and ignores its result.
  ///
  /// - Parameters:
  ///   - body: Which report to run, and what it is to be about.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: The states, each as it is reached. Iterating them throws `LongRunningError`.
  public func runReport(
    _ body: ReportDetails,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) -> LongRunning<RunReport, Never> {
    let start = StartReport(
      body: body,
    )
    return LongRunning(
      RunReport(start: start),
      client: self.client,
      deadline: deadline,
      polling: polling,
    )
  }

  /// Run a report
  ///
  /// Starts the operation and returns its states until it is done and its file is saved.
  ///
  /// Nothing is sent before the first state is requested. Cancelling the task, or exceeding the
  /// deadline, sends the cancel request once, if the API has one, and ignores its result.
  ///
  /// - Parameters:
  ///   - body: Which report to run, and what it is to be about.
  ///   - fileFormat: The file's format, one of those that the report's result offers.
  ///   - name: What the file is to be called. Without it, the file bears the report's name.
  ///   - auditable: Whether the download is recorded in the tenant's audit trail, as an event on
  ///     the Kafka topic `REPORT`. Nothing is recorded if the result does not exist.
  ///
  ///     Default: `false`.
  ///   - destination: A folder, in which the file gets the name that the server proposes, made
  ///     safe; or the path of the file itself, in an existing folder.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  ///   - progress: Receives the number of bytes of the file that have arrived.
  /// - Returns: The states, each as it is reached. Iterating them throws `LongRunningError`.
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
    let start = StartReport(
      body: body,
    )
    let operation = RunReport(start: start)
    return LongRunning(
      operation,
      client: self.client,
      deadline: deadline,
      polling: polling,
      obstacle: {
        FileFetch<GetReport>.obstacle(
          at: destination,
          overwriting: overwriting,
        )
      },
      fetch: { answer in
        guard
          let fetch = operation.fetch(
            after: answer,
            fileFormat: fileFormat,
            name: name,
            auditable: auditable,
          )
        else { return nil }
        return FileFetch(
          fetch,
          to: destination,
          overwriting: overwriting,
          progress: progress,
        )
      },
    )
  }
}
