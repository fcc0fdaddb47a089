// Generated from openapi.yaml#/paths/~1lines/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /lines`.
nonisolated public struct GetLines: APIOperation {
  public static let operationID = "getLines"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/lines")
    request.accept(["application/x-ndjson"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    try response.fileRejectingHTML()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getLines"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension GetLines: StreamOperation {
  public static let streamMediaType = "application/x-ndjson"

  public static func streamedItems(
    from response: StreamedResponse,
  ) -> JSONLines<Word> {
    JSONLines(response.body)
  }
}

nonisolated extension SequencesCalls {
  /// Sends `GET /lines`.
  ///
  /// - Returns: Every word.
  /// - Throws: `APIError`; the API documents no errors.
  public func getLines() async throws(APIError<GetLines.Failure>) -> JSONLines<Word> {
    try await self.getLines(GetLines())
  }

  /// Sends `GET /lines`.
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
  public func downloadLines(
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetLines.Failure>) -> URL {
    let operation = GetLines()
    return try await self.downloadLines(
      FileDownload(
        operation,
        to: destination,
        overwriting: overwriting,
        deadline: deadline,
        progress: progress,
      ))
  }
}

nonisolated extension SequencesAPI {
  public func getLines(
    _ operation: GetLines,
  ) async throws(APIError<GetLines.Failure>) -> JSONLines<Word> {
    try await self.client.stream(operation)
  }

  public func downloadLines(
    _ download: FileDownload<GetLines>,
  ) async throws(APIError<GetLines.Failure>) -> URL {
    try await self.client.download(download)
  }
}
