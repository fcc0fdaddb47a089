// Generated from openapi.yaml#/paths/~1projects~1{project}~1exports~1{number}~1file/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /projects/{project}/exports/{number}/file`.
nonisolated public struct GetFile: APIOperation {
  public static let operationID = "getFile"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var project: String

  /// Path parameter.
  public var number: Int64

  /// Query parameter. Of the file.
  public var format: String

  /// Creates the operation.
  public init(
    project: String,
    number: Int64,
    format: String,
  ) {
    self.project = project
    self.number = number
    self.format = format
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/projects/")
    try request.addPath(parameter: "project", self.project)
    request.addPath("/exports/")
    try request.addPath(parameter: "number", self.number)
    request.addPath("/file")
    request.addQuery("format", self.format)
    request.accept(["application/octet-stream"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    response.file()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getFile"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ExportsCalls {
  /// Sends `GET /projects/{project}/exports/{number}/file`.
  ///
  /// - Parameters:
  ///   - project: Path parameter.
  ///   - number: Path parameter.
  ///   - format: Query parameter. Of the file.
  /// - Returns: The file.
  /// - Throws: `APIError`; the API documents no errors.
  public func getFile(
    project: String,
    number: Int64,
    format: String,
  ) async throws(APIError<GetFile.Failure>) -> FileContent {
    let operation = GetFile(
      project: project,
      number: number,
      format: format,
    )
    return try await self.getFile(operation)
  }

  /// Sends `GET /projects/{project}/exports/{number}/file`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - project: Path parameter.
  ///   - number: Path parameter.
  ///   - format: Query parameter. Of the file.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the call; nil for no limit other than the transport's idle
  ///     timeout.
  ///   - progress: Receives the number of bytes that have arrived: at the start, at the end, and at
  ///     most ten times a second in between, not on the main actor.
  /// - Returns: The URL of the file.
  /// - Throws: `APIError`, with `.file` if the file cannot be saved; the API documents no errors.
  public func downloadFile(
    project: String,
    number: Int64,
    format: String,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetFile.Failure>) -> URL {
    let operation = GetFile(
      project: project,
      number: number,
      format: format,
    )
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

nonisolated extension ExportsAPI {
  public func getFile(
    _ operation: GetFile,
  ) async throws(APIError<GetFile.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  public func downloadFile(
    _ download: FileDownload<GetFile>,
  ) async throws(APIError<GetFile.Failure>) -> URL {
    try await self.client.download(download)
  }
}
