// Generated from openapi.yaml#/paths/~1reports~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `FilesAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol FilesCalls: Sendable {
  /// Calls `GetReport`.
  nonisolated func getReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    overwritingQuery: Bool?,
    deadlineQuery: Int64?,
    progressHeader: String?,
  ) async throws(APIError<GetReport.Failure>) -> FileContent

  /// Calls `GetReport`.
  nonisolated func downloadReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    overwritingQuery: Bool?,
    deadlineQuery: Int64?,
    progressHeader: String?,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<GetReport.Failure>) -> URL

  /// Calls `ExportPages`.
  nonisolated func exportPages(
    _ body: String,
  ) async throws(APIError<ExportPages.Failure>) -> FileContent

  /// Calls `ExportPages`.
  nonisolated func downloadPages(
    _ body: String,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<ExportPages.Failure>) -> URL

  /// Calls `DownloadLogs`.
  nonisolated func downloadLogs() async throws(APIError<DownloadLogs.Failure>) -> FileContent

  /// Calls `DownloadLogs`.
  nonisolated func downloadLogsToFile(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<DownloadLogs.Failure>) -> URL

  /// Calls `Get`.
  @available(*, deprecated)
  nonisolated func get() async throws(APIError<Get.Failure>) -> FileContent

  /// Calls `Get`.
  @available(*, deprecated)
  nonisolated func download(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<Get.Failure>) -> URL

  /// Calls `Retrieve`.
  nonisolated func retrieve() async throws(APIError<Retrieve.Failure>) -> Retrieve.Output
}

nonisolated extension FilesAPI: FilesCalls {}

/// The same calls with default arguments.
nonisolated extension FilesCalls {
  /// Calls `GetReport` with a default argument.
  public func getReport(
    id: String,
    destinationQuery: String? = nil,
    overwritingQuery: Bool? = nil,
    deadlineQuery: Int64? = nil,
    progressHeader: String? = nil,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    try await self.getReport(
      id: id,
      toQuery: nil,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func getReport(
    id: String,
    toQuery: String?,
    overwritingQuery: Bool? = nil,
    deadlineQuery: Int64? = nil,
    progressHeader: String? = nil,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    try await self.getReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: nil,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func getReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    deadlineQuery: Int64? = nil,
    progressHeader: String? = nil,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    try await self.getReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: nil,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func getReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    overwritingQuery: Bool?,
    progressHeader: String? = nil,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    try await self.getReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: nil,
      progressHeader: progressHeader,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func getReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    overwritingQuery: Bool?,
    deadlineQuery: Int64?,
  ) async throws(APIError<GetReport.Failure>) -> FileContent {
    try await self.getReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: nil,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    id: String,
    destinationQuery: String? = nil,
    overwritingQuery: Bool? = nil,
    deadlineQuery: Int64? = nil,
    progressHeader: String? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      id: id,
      toQuery: nil,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    id: String,
    toQuery: String?,
    overwritingQuery: Bool? = nil,
    deadlineQuery: Int64? = nil,
    progressHeader: String? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: nil,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    deadlineQuery: Int64? = nil,
    progressHeader: String? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: nil,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    overwritingQuery: Bool?,
    progressHeader: String? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: nil,
      progressHeader: progressHeader,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    overwritingQuery: Bool?,
    deadlineQuery: Int64?,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: nil,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    overwritingQuery: Bool?,
    deadlineQuery: Int64?,
    progressHeader: String?,
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    overwritingQuery: Bool?,
    deadlineQuery: Int64?,
    progressHeader: String?,
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `GetReport` with a default argument.
  public func downloadReport(
    id: String,
    toQuery: String?,
    destinationQuery: String?,
    overwritingQuery: Bool?,
    deadlineQuery: Int64?,
    progressHeader: String?,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<GetReport.Failure>) -> URL {
    try await self.downloadReport(
      id: id,
      toQuery: toQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      deadlineQuery: deadlineQuery,
      progressHeader: progressHeader,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }

  /// Calls `ExportPages` with a default argument.
  public func downloadPages(
    _ body: String,
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<ExportPages.Failure>) -> URL {
    try await self.downloadPages(
      body,
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `ExportPages` with a default argument.
  public func downloadPages(
    _ body: String,
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<ExportPages.Failure>) -> URL {
    try await self.downloadPages(
      body,
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `ExportPages` with a default argument.
  public func downloadPages(
    _ body: String,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<ExportPages.Failure>) -> URL {
    try await self.downloadPages(
      body,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }

  /// Calls `DownloadLogs` with a default argument.
  public func downloadLogsToFile(
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<DownloadLogs.Failure>) -> URL {
    try await self.downloadLogsToFile(
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `DownloadLogs` with a default argument.
  public func downloadLogsToFile(
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<DownloadLogs.Failure>) -> URL {
    try await self.downloadLogsToFile(
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `DownloadLogs` with a default argument.
  public func downloadLogsToFile(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<DownloadLogs.Failure>) -> URL {
    try await self.downloadLogsToFile(
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }

  /// Calls `Get` with a default argument.
  @available(*, deprecated)
  public func download(
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<Get.Failure>) -> URL {
    try await self.download(
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `Get` with a default argument.
  @available(*, deprecated)
  public func download(
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<Get.Failure>) -> URL {
    try await self.download(
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `Get` with a default argument.
  @available(*, deprecated)
  public func download(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<Get.Failure>) -> URL {
    try await self.download(
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }
}
