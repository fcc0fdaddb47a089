// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation
import MartletRuntime

/// The calls of `ReportsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `ReportsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol ReportsCalls: Sendable {
  /// Sends `GET /reports/{id}`.
  nonisolated func getReport(
    _ operation: GetReport,
  ) async throws(APIError<GetReport.Failure>) -> FileContent

  /// Sends `GET /reports/{id}`, and saves the result as a file.
  nonisolated func downloadReport(
    _ download: FileDownload<GetReport>,
  ) async throws(APIError<GetReport.Failure>) -> URL
}

nonisolated extension ReportsAPI: ReportsCalls {}

/// The calls that a type does not implement.
nonisolated extension ReportsCalls {
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
