// Generated from openapi.yaml#/paths/~1logs~1today/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Deprecated.
///
/// Sends `GET /logs/today`.
nonisolated public struct Get: APIOperation {
  public static let operationID = "get"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/logs/today")
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
    public static let operationID = "get"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FilesCalls {
  /// Deprecated.
  ///
  /// Sends `GET /logs/today`.
  ///
  /// - Returns: Those of today.
  /// - Throws: `APIError`; the API documents no errors.
  @available(*, deprecated)
  public func get() async throws(APIError<Get.Failure>) -> FileContent {
    try await self.get(Get())
  }

  /// Deprecated.
  ///
  /// Sends `GET /logs/today`.
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
  @available(*, deprecated)
  public func download(
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<Get.Failure>) -> URL {
    let operation = Get()
    return try await self.download(
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
  @available(*, deprecated)
  public func get(
    _ operation: Get,
  ) async throws(APIError<Get.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  @available(*, deprecated)
  public func download(
    _ download: FileDownload<Get>,
  ) async throws(APIError<Get.Failure>) -> URL {
    try await self.client.download(download)
  }
}
