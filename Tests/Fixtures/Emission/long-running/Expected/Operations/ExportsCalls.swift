// Generated from openapi.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `ExportsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ExportsCalls: Sendable {
  /// Calls `StartExport`.
  nonisolated func startExport(
    project: String,
    deadline: String?,
    format: String?,
  ) async throws(APIError<StartExport.Failure>) -> Started

  /// Calls `GetExport`.
  nonisolated func getExport(
    project: String,
    number: Int64,
    verbose: Bool?,
  ) async throws(APIError<GetExport.Failure>) -> Job?

  /// Calls `DeleteExport`.
  nonisolated func deleteExport(
    project: String,
    number: Int64,
  ) async throws(APIError<DeleteExport.Failure>)

  /// Calls `GetFile`.
  nonisolated func getFile(
    project: String,
    number: Int64,
    format: String,
  ) async throws(APIError<GetFile.Failure>) -> FileContent

  /// Calls `GetFile`.
  nonisolated func downloadFile(
    project: String,
    number: Int64,
    format: String,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<GetFile.Failure>) -> URL

  /// Calls `StartCheck`.
  @available(*, deprecated)
  nonisolated func startCheck() async throws(APIError<StartCheck.Failure>) -> String

  /// Calls `GetChecksById`.
  nonisolated func getChecksById(
    id: String,
  ) async throws(APIError<GetChecksById.Failure>) -> Check
}

nonisolated extension ExportsAPI: ExportsCalls {}

/// The same calls with default arguments.
nonisolated extension ExportsCalls {
  /// Calls `StartExport` with a default argument.
  public func startExport(
    project: String,
    format: String? = nil,
  ) async throws(APIError<StartExport.Failure>) -> Started {
    try await self.startExport(
      project: project,
      deadline: nil,
      format: format,
    )
  }

  /// Calls `StartExport` with a default argument.
  public func startExport(
    project: String,
    deadline: String?,
  ) async throws(APIError<StartExport.Failure>) -> Started {
    try await self.startExport(
      project: project,
      deadline: deadline,
      format: nil,
    )
  }

  /// Calls `GetExport` with a default argument.
  public func getExport(
    project: String,
    number: Int64,
  ) async throws(APIError<GetExport.Failure>) -> Job? {
    try await self.getExport(
      project: project,
      number: number,
      verbose: nil,
    )
  }

  /// Calls `GetFile` with a default argument.
  public func downloadFile(
    project: String,
    number: Int64,
    format: String,
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetFile.Failure>) -> URL {
    try await self.downloadFile(
      project: project,
      number: number,
      format: format,
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetFile` with a default argument.
  public func downloadFile(
    project: String,
    number: Int64,
    format: String,
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetFile.Failure>) -> URL {
    try await self.downloadFile(
      project: project,
      number: number,
      format: format,
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `GetFile` with a default argument.
  public func downloadFile(
    project: String,
    number: Int64,
    format: String,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<GetFile.Failure>) -> URL {
    try await self.downloadFile(
      project: project,
      number: number,
      format: format,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }
}
