// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `FilesCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct FilesMock: FilesCalls {
  /// Answers `getReport`.
  public var onGetReport: (@Sendable (GetReport) async throws -> FileContent)?

  /// Answers `downloadReport`.
  public var onDownloadReport: (@Sendable (FileDownload<GetReport>) async throws -> URL)?

  /// Answers `exportPages`.
  public var onExportPages: (@Sendable (ExportPages) async throws -> FileContent)?

  /// Answers `downloadPages`.
  public var onDownloadPages: (@Sendable (FileDownload<ExportPages>) async throws -> URL)?

  /// Answers `downloadLogs`.
  public var onDownloadLogs: (@Sendable (DownloadLogs) async throws -> FileContent)?

  /// Answers `downloadLogsToFile`.
  public var onDownloadLogsToFile: (@Sendable (FileDownload<DownloadLogs>) async throws -> URL)?

  /// Answers `get`.
  public var onGet: (@Sendable (Get) async throws -> FileContent)?

  /// Answers `download`.
  public var onDownload: (@Sendable (FileDownload<Get>) async throws -> URL)?

  /// Answers `retrieve`.
  public var onRetrieve: (@Sendable (Retrieve) async throws -> Retrieve.Output)?

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

  public func exportPages(
    _ operation: ExportPages,
  ) async throws(APIError<ExportPages.Failure>) -> FileContent {
    guard let answer = self.onExportPages else {
      throw .unimplemented("onExportPages", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadPages(
    _ download: FileDownload<ExportPages>,
  ) async throws(APIError<ExportPages.Failure>) -> URL {
    guard let answer = self.onDownloadPages else {
      throw .unimplemented("onDownloadPages", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadLogs(
    _ operation: DownloadLogs,
  ) async throws(APIError<DownloadLogs.Failure>) -> FileContent {
    guard let answer = self.onDownloadLogs else {
      throw .unimplemented("onDownloadLogs", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadLogsToFile(
    _ download: FileDownload<DownloadLogs>,
  ) async throws(APIError<DownloadLogs.Failure>) -> URL {
    guard let answer = self.onDownloadLogsToFile else {
      throw .unimplemented("onDownloadLogsToFile", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func get(
    _ operation: Get,
  ) async throws(APIError<Get.Failure>) -> FileContent {
    guard let answer = self.onGet else {
      throw .unimplemented("onGet", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func download(
    _ download: FileDownload<Get>,
  ) async throws(APIError<Get.Failure>) -> URL {
    guard let answer = self.onDownload else {
      throw .unimplemented("onDownload", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func retrieve(
    _ operation: Retrieve,
  ) async throws(APIError<Retrieve.Failure>) -> Retrieve.Output {
    guard let answer = self.onRetrieve else {
      throw .unimplemented("onRetrieve", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
