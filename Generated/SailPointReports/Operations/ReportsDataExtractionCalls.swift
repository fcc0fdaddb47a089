// Generated from sailpoint-api.v2025.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `ReportsDataExtractionAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ReportsDataExtractionCalls: Sendable {
  /// Calls `GetReportResult`.
  nonisolated func getReportResult(
    taskResultId: String,
    completed: Bool?,
  ) async throws(APIError<GetReportResult.Failure>) -> ReportResults

  /// Calls `StartReport`.
  nonisolated func startReport(
    _ body: ReportDetails,
  ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails

  /// Calls `CancelReport`.
  nonisolated func cancelReport(
    id: String,
  ) async throws(APIError<CancelReport.Failure>)

  /// Calls `GetReport`.
  nonisolated func getReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    name: String?,
    auditable: Bool?,
  ) async throws(APIError<GetReport.Failure>) -> FileContent

  /// Calls `GetReport`.
  nonisolated func downloadReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    name: String?,
    auditable: Bool?,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<GetReport.Failure>) -> URL
}

nonisolated extension ReportsDataExtractionAPI: ReportsDataExtractionCalls {}

/// The same calls with default arguments.
nonisolated extension ReportsDataExtractionCalls {
  /// Calls `GetReportResult` with a default argument.
  public func getReportResult(
    taskResultId: String,
  ) async throws(APIError<GetReportResult.Failure>) -> ReportResults {
    try await self.getReportResult(
      taskResultId: taskResultId,
      completed: nil,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func getReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    auditable: Bool? = nil,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    try await self.getReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: nil,
      auditable: auditable,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func getReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    name: String?,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    try await self.getReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: name,
      auditable: nil,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    auditable: Bool? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: nil,
      auditable: auditable,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    name: String?,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: name,
      auditable: nil,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    name: String?,
    auditable: Bool?,
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: name,
      auditable: auditable,
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    name: String?,
    auditable: Bool?,
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: name,
      auditable: auditable,
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    taskResultId: String,
    fileFormat: GetReportFileFormat,
    name: String?,
    auditable: Bool?,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      taskResultId: taskResultId,
      fileFormat: fileFormat,
      name: name,
      auditable: auditable,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }
}
