// Generated from openapi.yaml#/paths/~1captions/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /captions`.
nonisolated public struct GetCaptions: APIOperation {
  public static let operationID = "getCaptions"

  public static let security: [[SecurityRequirement]] = []

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
    try response.fileOtherThanHTML()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getCaptions"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsAPI {
  /// - Returns: A file, of text or not.
  /// - Throws: `APIError`; the API documents no errors.
  public func getCaptions() async throws(APIError<GetCaptions.Failure>) -> FileContent {
    try await self.client.response(to: GetCaptions()).value
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
  /// - Throws: `APIError`, with `.file` where the file cannot be saved; the API documents no errors.
  public func downloadCaptions(
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetCaptions.Failure>) -> URL {
    let _operation = GetCaptions()
    return try await self.client.download(
      _operation,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }
}
