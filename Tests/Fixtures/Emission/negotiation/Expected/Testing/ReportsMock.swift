// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `ReportsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ReportsMock: ReportsCalls {
  /// Answers `getReport`.
  public var onGetReport: (@Sendable (GetReport) async throws -> FileContent)?

  /// Answers `downloadReport`.
  public var onDownloadReport: (@Sendable (FileDownload<GetReport>) async throws -> URL)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getReport(
    _ operation: GetReport,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    guard let answer = self.onGetReport else {
      throw .unimplemented("onGetReport", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadReport(
    _ download: FileDownload<GetReport>,
  ) async throws(APIError<GetReport.Failure>) -> URL {
    guard let answer = self.onDownloadReport else {
      throw .unimplemented("onDownloadReport", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
