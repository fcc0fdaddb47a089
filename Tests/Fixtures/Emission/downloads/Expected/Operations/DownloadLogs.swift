// Generated from openapi.yaml#/paths/~1logs/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /logs`.
nonisolated public struct DownloadLogs: APIOperation {
  public static let operationID = "downloadLogs"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/logs")
    request.accept(["application/gzip"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    try response.fileRejectingHTML()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "downloadLogs"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FilesCalls {
  /// Sends `GET /logs`.
  ///
  /// - Returns: All.
  /// - Throws: `APIError`; the API documents no errors.
  public func downloadLogs() async throws(APIError<DownloadLogs.Failure>) -> FileContent {
    try await self.downloadLogs(DownloadLogs())
  }

  /// Sends `GET /logs`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the call; nil for no limit other than the transport's idle
  ///     timeout.
  ///   - progress: Receives the number of bytes that have arrived: at the start, at the end, and at
  ///     most ten times a second in between, not on the main actor.
  /// - Returns: The URL of the file.
  /// - Throws: `APIError`, with `.file` if the file cannot be saved; the API documents no errors.
  public func downloadLogsToFile(
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<DownloadLogs.Failure>) -> URL {
    let operation = DownloadLogs()
    return try await self.downloadLogsToFile(
      FileDownload(
        operation,
        to: destination,
        overwriting: overwriting,
        deadline: deadline,
        progress: progress,
      ))
  }
}

nonisolated extension FilesAPI {
  public func downloadLogs(
    _ operation: DownloadLogs,
  ) async throws(APIError<DownloadLogs.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  public func downloadLogsToFile(
    _ download: FileDownload<DownloadLogs>,
  ) async throws(APIError<DownloadLogs.Failure>) -> URL {
    try await self.client.download(download)
  }
}
