// Generated from openapi.yaml#/paths/~1pages/post. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `POST /pages`.
nonisolated public struct ExportPages: APIOperation {
  public static let operationID = "exportPages"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/json`.
  public var body: String

  /// Creates the operation.
  public init(
    body: String,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/pages")
    request.accept(
      [
        "text/html",
        "application/pdf",
      ],
    )
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    response.file()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "exportPages"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FilesCalls {
  /// Sends `POST /pages`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  /// - Returns: A page, for a browser.
  /// - Throws: `APIError`; the API documents no errors.
  public func exportPages(
    _ body: String,
  ) async throws(APIError<ExportPages.Failure>) -> FileContent {
    let operation = ExportPages(
      body: body,
    )
    return try await self.exportPages(operation)
  }

  /// Sends `POST /pages`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the call; nil for no limit other than the transport's idle
  ///     timeout.
  ///   - progress: Receives the number of bytes that have arrived: at the start, at the end, and at
  ///     most ten times a second in between, not on the main actor.
  /// - Returns: The URL of the file.
  /// - Throws: `APIError`, with `.file` if the file cannot be saved; the API documents no errors.
  public func downloadPages(
    _ body: String,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<ExportPages.Failure>) -> URL {
    let operation = ExportPages(
      body: body,
    )
    return try await self.downloadPages(
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
  public func exportPages(
    _ operation: ExportPages,
  ) async throws(APIError<ExportPages.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  public func downloadPages(
    _ download: FileDownload<ExportPages>,
  ) async throws(APIError<ExportPages.Failure>) -> URL {
    try await self.client.download(download)
  }
}
