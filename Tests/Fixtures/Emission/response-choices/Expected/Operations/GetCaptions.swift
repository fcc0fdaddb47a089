// Generated from openapi.yaml#/paths/~1captions/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /captions`.
nonisolated public struct GetCaptions: APIOperation {
  public static let operationID = "getCaptions"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/captions")
    request.accept(
      [
        "application/x-subrip",
        "text/vtt",
      ],
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    try response.fileRejectingHTML()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getCaptions"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /captions`.
  ///
  /// - Returns: A file, of text or not.
  /// - Throws: `APIError`; the API documents no errors.
  public func getCaptions() async throws(APIError<GetCaptions.Failure>) -> FileContent {
    try await self.getCaptions(GetCaptions())
  }

  /// Sends `GET /captions`.
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
  public func downloadCaptions(
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetCaptions.Failure>) -> URL {
    let operation = GetCaptions()
    return try await self.downloadCaptions(
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
  public func getCaptions(
    _ operation: GetCaptions,
  ) async throws(APIError<GetCaptions.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  public func downloadCaptions(
    _ download: FileDownload<GetCaptions>,
  ) async throws(APIError<GetCaptions.Failure>) -> URL {
    try await self.client.download(download)
  }
}
