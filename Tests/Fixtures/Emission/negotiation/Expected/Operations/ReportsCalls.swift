// Generated from openapi.yaml#/paths/~1report/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `ReportsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ReportsCalls: Sendable {
  /// Calls `GetReport`.
  nonisolated func getReport(
    format: GetReportFormat,
  ) async throws(APIError<GetReport.Failure>) -> FileContent

  /// Calls `GetReport`.
  nonisolated func downloadReport(
    format: GetReportFormat,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<GetReport.Failure>) -> URL
}

nonisolated extension ReportsAPI: ReportsCalls {}

/// The same calls with default arguments.
nonisolated extension ReportsCalls {
  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    format: GetReportFormat,
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      format: format,
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    format: GetReportFormat,
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      format: format,
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    format: GetReportFormat,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      format: format,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }
}
