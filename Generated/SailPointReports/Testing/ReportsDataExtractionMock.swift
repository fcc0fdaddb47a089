// Generated from sailpoint-api.v2025.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `ReportsDataExtractionCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ReportsDataExtractionMock: ReportsDataExtractionCalls {
  /// Answers `getReportResult`.
  public var onGetReportResult: (@Sendable (GetReportResult) async throws -> ReportResults)?

  /// Answers `startReport`.
  public var onStartReport: (@Sendable (StartReport) async throws -> TaskResultDetails)?

  /// Answers `cancelReport`.
  public var onCancelReport: (@Sendable (CancelReport) async throws -> Void)?

  /// Answers `getReport`.
  public var onGetReport: (@Sendable (GetReport) async throws -> FileContent)?

  /// Answers `downloadReport`.
  public var onDownloadReport: (@Sendable (FileDownload<GetReport>) async throws -> URL)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getReportResult(
    _ operation: GetReportResult,
  ) async throws(APIError<GetReportResult.Failure>) -> ReportResults {
    guard let answer = self.onGetReportResult else {
      throw .unimplemented("onGetReportResult", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func startReport(
    _ operation: StartReport,
  ) async throws(APIError<StartReport.Failure>) -> TaskResultDetails {
    guard let answer = self.onStartReport else {
      throw .unimplemented("onStartReport", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func cancelReport(
    _ operation: CancelReport,
  ) async throws(APIError<CancelReport.Failure>) {
    guard let answer = self.onCancelReport else {
      throw .unimplemented("onCancelReport", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

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
