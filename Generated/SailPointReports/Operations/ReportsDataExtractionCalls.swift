// Generated from sailpoint-api.v2025.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `ReportsDataExtractionAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `ReportsDataExtractionMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol ReportsDataExtractionCalls: Sendable {
  /// Sends `GET /reports/{taskResultId}/result`.
  nonisolated func getReportResult(
    _ operation: GetReportResult,
  ) async throws(APIError<GetReportResult.Failure>) -> ReportResults

  /// Sends `POST /reports/run`.
  nonisolated func startReport(
    _ operation: StartReport,
  ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails

  /// Sends `POST /reports/{id}/cancel`.
  nonisolated func cancelReport(
    _ operation: CancelReport,
  ) async throws(APIError<CancelReport.Failure>)

  /// Sends `GET /reports/{taskResultId}`.
  nonisolated func getReport(
    _ operation: GetReport,
  ) async throws(APIError<GetReport.Failure>) -> FileContent

  /// Sends `GET /reports/{taskResultId}`, and saves the result as a file.
  nonisolated func downloadReport(
    _ download: FileDownload<GetReport>,
  ) async throws(APIError<GetReport.Failure>) -> URL
}

nonisolated extension ReportsDataExtractionAPI: ReportsDataExtractionCalls {}

/// The calls that a type does not implement.
nonisolated extension ReportsDataExtractionCalls {
  public func getReportResult(
    _ operation: GetReportResult,
  ) async throws(APIError<GetReportResult.Failure>) -> ReportResults {
    throw .unimplemented("getReportResult(_:)", by: Self.self)
  }

  public func startReport(
    _ operation: StartReport,
  ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails {
    throw .unimplemented("startReport(_:)", by: Self.self)
  }

  public func cancelReport(
    _ operation: CancelReport,
  ) async throws(APIError<CancelReport.Failure>) {
    throw .unimplemented("cancelReport(_:)", by: Self.self)
  }

  public func getReport(
    _ operation: GetReport,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    throw .unimplemented("getReport(_:)", by: Self.self)
  }

  public func downloadReport(
    _ download: FileDownload<GetReport>,
  ) async throws(APIError<GetReport.Failure>) -> URL {
    throw .unimplemented("downloadReport(_:)", by: Self.self)
  }
}
