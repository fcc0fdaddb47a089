// Generated from martlet.yaml#/longRunning/runReport. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The long-running operation that `startReport` starts.
nonisolated public struct RunReport: LongRunningOperation {
  public var start: StartReport

  /// Creates the long-running operation.
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
    let value: ReportResults.Status? = answer.status
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

  /// Returns the operation that fetches the file; nil if the start returned no identifier.
  public func fetch(
    after answer: TaskResultDetails,
    fileFormat: GetReport.FileFormat,
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
  /// Returns the states of the operation, from its start until it is done.
  ///
  /// The operation starts when the caller begins to iterate over the states. Cancelling the task,
  /// or exceeding the deadline, sends the cancel request once, if the API has one, and ignores its
  /// result.
  ///
  /// - `POST /reports/run` starts the operation.
  /// - `GET /reports/{taskResultId}/result` returns its status.
  /// - `POST /reports/{id}/cancel` cancels it.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`. The type of the report and its arguments.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  /// - Returns: An asynchronous sequence of states, one for the start and one for each poll.
  ///   Iteration throws `LongRunningError` if the operation fails.
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
  /// Returns the states of the operation, from its start until its file is saved.
  ///
  /// The operation starts when the caller begins to iterate over the states. Cancelling the task,
  /// or exceeding the deadline, sends the cancel request once, if the API has one, and ignores its
  /// result.
  ///
  /// - `POST /reports/run` starts the operation.
  /// - `GET /reports/{taskResultId}/result` returns its status.
  /// - `GET /reports/{taskResultId}` returns its file.
  /// - `POST /reports/{id}/cancel` cancels it.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`. The type of the report and its arguments.
  ///   - fileFormat: Query parameter. The format of the file. Must be one of the `availableFormats`
  ///     of the report's result.
  ///   - name: Query parameter. The name of the file; the report's name if omitted.
  ///   - auditable: Query parameter. Whether the download is recorded in the tenant's audit trail,
  ///     as an event on the Kafka topic `REPORT`. Nothing is recorded if the result does
  ///     not exist.
  ///
  ///     Default: `false`.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the whole run; nil for no limit.
  ///   - polling: How often the server is polled.
  ///   - progress: Receives the number of bytes of the file that have arrived.
  /// - Returns: An asynchronous sequence of states: one for the start, one for each poll, and one
  ///   for the file. Iteration throws `LongRunningError` if the operation fails.
  public func runReport(
    _ body: ReportDetails,
    fileFormat: GetReport.FileFormat,
    name: String? = nil,
    auditable: Bool? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) -> LongRunning<RunReport, FileDownload<GetReport>> {
    let start = StartReport(
      body: body,
    )
    let operation = RunReport(start: start)
    return LongRunning(
      operation,
      client: self.client,
      deadline: deadline,
      polling: polling,
      destinationError: {
        FileDownload<GetReport>.destinationError(
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
