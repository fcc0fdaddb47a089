// Generated from openapi.yaml#/paths/~1file/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /file`.
nonisolated public struct File: APIOperation {
  public static let operationID = "file"

  public static let security: [[SecurityRequirement]] = []

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

    /// A page.
    case internalServerError(String)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 500: .internalServerError(try response.text())
    default: nil
    }
  }
}

nonisolated extension ThingsAPI {
  /// - Returns: The file.
  /// - Throws: `APIError`, with `File.Failure`
  ///   for the errors that the API documents.
  public func file() async throws(APIError<File.Failure>) -> FileContent {
    try await self.client.response(to: File()).value
  }

  /// The file is saved while it arrives, and it is there under its name only when it is whole.
  ///
  /// - Parameters:
  ///   - destination: A folder, in which the file gets the name that the server proposes, made
  ///     safe; or the file itself.
  ///   - overwriting: Whether the file may take the place of another one.
  ///   - deadline: How long the call may take in all; nil for as long as something arrives.
  ///   - progress: Is told how much has arrived: first, last, and at most ten times a second in
  ///     between, not on the main actor.
  /// - Returns: The file.
  /// - Throws: `APIError`, with `File.Failure`
  ///   for the errors that the API documents, and `.file` where the file cannot be saved.
  public func downloadFile(
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<File.Failure>) -> URL {
    let _operation = File()
    return try await self.client.download(
      _operation,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }
}
