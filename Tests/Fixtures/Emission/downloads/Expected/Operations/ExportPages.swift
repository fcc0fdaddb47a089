// Generated from openapi.yaml#/paths/~1pages/post. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `POST /pages`.
nonisolated public struct ExportPages: APIOperation {
  public static let operationID = "exportPages"

  public static let security: [[SecurityRequirement]] = []

  public var body: String

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

nonisolated extension FilesAPI {
  /// - Returns: A page, for a browser.
  /// - Throws: `APIError`; the API documents no errors.
  public func exportPages(
    _ body: String,
  ) async throws(APIError<ExportPages.Failure>) -> FileContent {
    let _operation = ExportPages(
      body: body,
    )
    return try await self.client.response(to: _operation).value
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
  public func downloadPages(
    _ body: String,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<ExportPages.Failure>) -> URL {
    let _operation = ExportPages(
      body: body,
    )
    return try await self.client.download(
      _operation,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
  }
}
