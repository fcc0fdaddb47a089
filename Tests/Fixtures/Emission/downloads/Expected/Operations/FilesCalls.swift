// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `FilesAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `FilesMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol FilesCalls: Sendable {
  /// Sends `GET /reports/{id}`.
  nonisolated func getReport(
    _ operation: GetReport,
  ) async throws(APIError<GetReport.Failure>) -> FileContent

  /// Sends `GET /reports/{id}`, and saves the result as a file.
  nonisolated func downloadReport(
    _ download: FileDownload<GetReport>,
  ) async throws(APIError<GetReport.Failure>) -> URL

  /// Sends `POST /pages`.
  nonisolated func exportPages(
    _ operation: ExportPages,
  ) async throws(APIError<ExportPages.Failure>) -> FileContent

  /// Sends `POST /pages`, and saves the result as a file.
  nonisolated func downloadPages(
    _ download: FileDownload<ExportPages>,
  ) async throws(APIError<ExportPages.Failure>) -> URL

  /// Sends `GET /logs`.
  nonisolated func downloadLogs(
    _ operation: DownloadLogs,
  ) async throws(APIError<DownloadLogs.Failure>) -> FileContent

  /// Sends `GET /logs`, and saves the result as a file.
  nonisolated func downloadLogsToFile(
    _ download: FileDownload<DownloadLogs>,
  ) async throws(APIError<DownloadLogs.Failure>) -> URL

  /// Sends `GET /logs/today`.
  @available(*, deprecated)
  nonisolated func get(
    _ operation: Get,
  ) async throws(APIError<Get.Failure>) -> FileContent

  /// Sends `GET /logs/today`, and saves the result as a file.
  @available(*, deprecated)
  nonisolated func download(
    _ download: FileDownload<Get>,
  ) async throws(APIError<Get.Failure>) -> URL

  /// Sends `GET /download`.
  nonisolated func retrieve(
    _ operation: Retrieve,
  ) async throws(APIError<Retrieve.Failure>) -> Retrieve.Output
}

nonisolated extension FilesAPI: FilesCalls {}

/// The calls that a type does not implement.
nonisolated extension FilesCalls {
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

  public func exportPages(
    _ operation: ExportPages,
  ) async throws(APIError<ExportPages.Failure>) -> FileContent {
    throw .unimplemented("exportPages(_:)", by: Self.self)
  }

  public func downloadPages(
    _ download: FileDownload<ExportPages>,
  ) async throws(APIError<ExportPages.Failure>) -> URL {
    throw .unimplemented("downloadPages(_:)", by: Self.self)
  }

  public func downloadLogs(
    _ operation: DownloadLogs,
  ) async throws(APIError<DownloadLogs.Failure>) -> FileContent {
    throw .unimplemented("downloadLogs(_:)", by: Self.self)
  }

  public func downloadLogsToFile(
    _ download: FileDownload<DownloadLogs>,
  ) async throws(APIError<DownloadLogs.Failure>) -> URL {
    throw .unimplemented("downloadLogsToFile(_:)", by: Self.self)
  }

  public func get(
    _ operation: Get,
  ) async throws(APIError<Get.Failure>) -> FileContent {
    throw .unimplemented("get(_:)", by: Self.self)
  }

  public func download(
    _ download: FileDownload<Get>,
  ) async throws(APIError<Get.Failure>) -> URL {
    throw .unimplemented("download(_:)", by: Self.self)
  }

  public func retrieve(
    _ operation: Retrieve,
  ) async throws(APIError<Retrieve.Failure>) -> Retrieve.Output {
    throw .unimplemented("retrieve(_:)", by: Self.self)
  }
}
