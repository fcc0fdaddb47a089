// Generated from openapi.yaml#/paths/~1file/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /file`.
nonisolated public struct File: APIOperation {
  public static let operationID = "file"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/file")
    request.accept(["application/octet-stream"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    response.file()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "file"

    /// Status 500: A page.
    case internalServerError(String)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 500: .internalServerError(try response.text())
    default: nil
    }
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /file`.
  ///
  /// - Returns: The file.
  /// - Throws: `APIError`, with `File.Failure`
  ///   for the errors that the API documents:
  ///   `.internalServerError` (500).
  public func file() async throws(APIError<File.Failure>) -> FileContent {
    try await self.file(File())
  }

  /// Sends `GET /file`.
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
  /// - Throws: `APIError`, with `.file` if the file cannot be saved, and with `File.Failure`
  ///   for the errors that the API documents:
  ///   `.internalServerError` (500).
  public func downloadFile(
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<File.Failure>) -> URL {
    let operation = File()
    return try await self.downloadFile(
      FileDownload(
        operation,
        to: destination,
        overwriting: overwriting,
        deadline: deadline,
        progress: progress,
      ))
  }
}

nonisolated extension ThingsAPI {
  public func file(
    _ operation: File,
  ) async throws(APIError<File.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  public func downloadFile(
    _ download: FileDownload<File>,
  ) async throws(APIError<File.Failure>) -> URL {
    try await self.client.download(download)
  }
}
