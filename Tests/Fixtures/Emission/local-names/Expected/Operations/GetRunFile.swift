// Generated from openapi.yaml#/paths/~1runs~1{id}~1file/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /runs/{id}/file`.
nonisolated public struct GetRunFile: APIOperation {
  public static let operationID = "getRunFile"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var id: String

  /// Query parameter.
  public var answer: String

  /// Query parameter `id`.
  public var idQuery: String

  /// Query parameter.
  public var fetch: String

  /// Query parameter.
  public var value: String

  /// Query parameter.
  public var content: String

  /// Query parameter.
  public var headers: String

  /// Query parameter.
  public var decoder: String

  /// Query parameter `progress`.
  public var progressQuery: String

  /// Query parameter `overwriting`.
  public var overwritingQuery: String

  /// Creates the operation.
  public init(
    id: String,
    answer: String,
    idQuery: String,
    fetch: String,
    value: String,
    content: String,
    headers: String,
    decoder: String,
    progressQuery: String,
    overwritingQuery: String,
  ) {
    self.id = id
    self.answer = answer
    self.idQuery = idQuery
    self.fetch = fetch
    self.value = value
    self.content = content
    self.headers = headers
    self.decoder = decoder
    self.progressQuery = progressQuery
    self.overwritingQuery = overwritingQuery
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/runs/")
    try request.addPath(parameter: "id", self.id)
    request.addPath("/file")
    request.addQuery("answer", self.answer)
    request.addQuery("id", self.idQuery)
    request.addQuery("fetch", self.fetch)
    request.addQuery("value", self.value)
    request.addQuery("content", self.content)
    request.addQuery("headers", self.headers)
    request.addQuery("decoder", self.decoder)
    request.addQuery("progress", self.progressQuery)
    request.addQuery("overwriting", self.overwritingQuery)
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
    public static let operationID = "getRunFile"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ClientCalls {
  /// Sends `GET /runs/{id}/file`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  ///   - answer: Query parameter.
  ///   - idQuery: Query parameter `id`.
  ///   - fetch: Query parameter.
  ///   - value: Query parameter.
  ///   - content: Query parameter.
  ///   - headers: Query parameter.
  ///   - decoder: Query parameter.
  ///   - progressQuery: Query parameter `progress`.
  ///   - overwritingQuery: Query parameter `overwriting`.
  /// - Returns: The file.
  /// - Throws: `APIError`; the API documents no errors.
  public func getRunFile(
    id: String,
    answer: String,
    idQuery: String,
    fetch: String,
    value: String,
    content: String,
    headers: String,
    decoder: String,
    progressQuery: String,
    overwritingQuery: String,
  ) async throws(APIError<GetRunFile.Failure>) -> FileContent {
    let operation = GetRunFile(
      id: id,
      answer: answer,
      idQuery: idQuery,
      fetch: fetch,
      value: value,
      content: content,
      headers: headers,
      decoder: decoder,
      progressQuery: progressQuery,
      overwritingQuery: overwritingQuery,
    )
    return try await self.getRunFile(operation)
  }

  /// Sends `GET /runs/{id}/file`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  ///   - answer: Query parameter.
  ///   - idQuery: Query parameter `id`.
  ///   - fetch: Query parameter.
  ///   - value: Query parameter.
  ///   - content: Query parameter.
  ///   - headers: Query parameter.
  ///   - decoder: Query parameter.
  ///   - progressQuery: Query parameter `progress`.
  ///   - overwritingQuery: Query parameter `overwriting`.
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the call; nil for no limit other than the transport's idle
  ///     timeout.
  ///   - progress: Receives the number of bytes that have arrived: at the start, at the end, and at
  ///     most ten times a second in between, not on the main actor.
  /// - Returns: The URL of the file.
  /// - Throws: `APIError`, with `.file` if the file cannot be saved; the API documents no errors.
  public func downloadRunFile(
    id: String,
    answer: String,
    idQuery: String,
    fetch: String,
    value: String,
    content: String,
    headers: String,
    decoder: String,
    progressQuery: String,
    overwritingQuery: String,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetRunFile.Failure>) -> URL {
    let operation = GetRunFile(
      id: id,
      answer: answer,
      idQuery: idQuery,
      fetch: fetch,
      value: value,
      content: content,
      headers: headers,
      decoder: decoder,
      progressQuery: progressQuery,
      overwritingQuery: overwritingQuery,
    )
    return try await self.downloadRunFile(
      FileDownload(
        operation,
        to: destination,
        overwriting: overwriting,
        deadline: deadline,
        progress: progress,
      ))
  }
}

nonisolated extension ClientAPI {
  public func getRunFile(
    _ operation: GetRunFile,
  ) async throws(APIError<GetRunFile.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  public func downloadRunFile(
    _ download: FileDownload<GetRunFile>,
  ) async throws(APIError<GetRunFile.Failure>) -> URL {
    try await self.client.download(download)
  }
}
