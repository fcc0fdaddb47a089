// Generated from openapi.yaml#/paths/~1file/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /file`.
nonisolated public struct GetFile: APIOperation {
  public static let operationID = "getFile"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var decoder: String

  /// Query parameter.
  public var members: String

  /// Query parameter `request`.
  public var requestQuery: String

  /// Query parameter.
  public var server: String

  /// Query parameter.
  public var response: String

  /// Query parameter.
  public var tag: String

  /// Query parameter.
  public var union: String

  /// Query parameter.
  public var change: String

  /// Query parameter.
  public var values: String

  /// Query parameter.
  public var body: String

  /// Query parameter.
  public var start: String

  /// Query parameter.
  public var fetch: String

  /// Query parameter.
  public var answer: String

  /// Query parameter.
  public var id: String

  /// Query parameter.
  public var value: String

  /// Query parameter.
  public var content: String

  /// Query parameter.
  public var headers: String

  /// Query parameter.
  public var client: String

  /// Query parameter.
  public var polling: String

  /// Query parameter `deadline`.
  public var deadlineQuery: String

  /// Query parameter `progress`.
  public var progressQuery: String

  /// Query parameter `destination`.
  public var destinationQuery: String

  /// Query parameter `overwriting`.
  public var overwritingQuery: String

  /// Query parameter.
  public var fields: String

  /// Query parameter.
  public var encoder: String?

  /// Query parameter.
  public var operation: String?

  /// Creates the operation.
  public init(
    decoder: String,
    members: String,
    requestQuery: String,
    server: String,
    response: String,
    tag: String,
    union: String,
    change: String,
    values: String,
    body: String,
    start: String,
    fetch: String,
    answer: String,
    id: String,
    value: String,
    content: String,
    headers: String,
    client: String,
    polling: String,
    deadlineQuery: String,
    progressQuery: String,
    destinationQuery: String,
    overwritingQuery: String,
    fields: String,
    encoder: String? = nil,
    operation: String? = nil,
  ) {
    self.decoder = decoder
    self.members = members
    self.requestQuery = requestQuery
    self.server = server
    self.response = response
    self.tag = tag
    self.union = union
    self.change = change
    self.values = values
    self.body = body
    self.start = start
    self.fetch = fetch
    self.answer = answer
    self.id = id
    self.value = value
    self.content = content
    self.headers = headers
    self.client = client
    self.polling = polling
    self.deadlineQuery = deadlineQuery
    self.progressQuery = progressQuery
    self.destinationQuery = destinationQuery
    self.overwritingQuery = overwritingQuery
    self.fields = fields
    self.encoder = encoder
    self.operation = operation
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/file")
    request.addQuery("decoder", self.decoder)
    request.addQuery("members", self.members)
    request.addQuery("request", self.requestQuery)
    request.addQuery("server", self.server)
    request.addQuery("response", self.response)
    request.addQuery("tag", self.tag)
    request.addQuery("union", self.union)
    request.addQuery("change", self.change)
    request.addQuery("values", self.values)
    request.addQuery("body", self.body)
    request.addQuery("start", self.start)
    request.addQuery("fetch", self.fetch)
    request.addQuery("answer", self.answer)
    request.addQuery("id", self.id)
    request.addQuery("value", self.value)
    request.addQuery("content", self.content)
    request.addQuery("headers", self.headers)
    request.addQuery("client", self.client)
    request.addQuery("polling", self.polling)
    request.addQuery("deadline", self.deadlineQuery)
    request.addQuery("progress", self.progressQuery)
    request.addQuery("destination", self.destinationQuery)
    request.addQuery("overwriting", self.overwritingQuery)
    request.addQuery("fields", self.fields)
    request.addQuery("encoder", self.encoder)
    request.addQuery("operation", self.operation)
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

nonisolated extension ClientCalls {
  /// Sends `GET /file`.
  ///
  /// - Parameters:
  ///   - decoder: Query parameter.
  ///   - members: Query parameter.
  ///   - requestQuery: Query parameter `request`.
  ///   - server: Query parameter.
  ///   - response: Query parameter.
  ///   - tag: Query parameter.
  ///   - union: Query parameter.
  ///   - change: Query parameter.
  ///   - values: Query parameter.
  ///   - body: Query parameter.
  ///   - start: Query parameter.
  ///   - fetch: Query parameter.
  ///   - answer: Query parameter.
  ///   - id: Query parameter.
  ///   - value: Query parameter.
  ///   - content: Query parameter.
  ///   - headers: Query parameter.
  ///   - client: Query parameter.
  ///   - polling: Query parameter.
  ///   - deadlineQuery: Query parameter `deadline`.
  ///   - progressQuery: Query parameter `progress`.
  ///   - destinationQuery: Query parameter `destination`.
  ///   - overwritingQuery: Query parameter `overwriting`.
  ///   - fields: Query parameter.
  ///   - encoder: Query parameter.
  ///   - operation: Query parameter.
  /// - Returns: The file.
  /// - Throws: `APIError`; the API documents no errors.
  public func getFile(
    decoder: String,
    members: String,
    requestQuery: String,
    server: String,
    response: String,
    tag: String,
    union: String,
    change: String,
    values: String,
    body: String,
    start: String,
    fetch: String,
    answer: String,
    id: String,
    value: String,
    content: String,
    headers: String,
    client: String,
    polling: String,
    deadlineQuery: String,
    progressQuery: String,
    destinationQuery: String,
    overwritingQuery: String,
    fields: String,
    encoder: String? = nil,
    operation: String? = nil,
  ) async throws(APIError<GetFile.Failure>) -> FileContent {
    let operation2 = GetFile(
      decoder: decoder,
      members: members,
      requestQuery: requestQuery,
      server: server,
      response: response,
      tag: tag,
      union: union,
      change: change,
      values: values,
      body: body,
      start: start,
      fetch: fetch,
      answer: answer,
      id: id,
      value: value,
      content: content,
      headers: headers,
      client: client,
      polling: polling,
      deadlineQuery: deadlineQuery,
      progressQuery: progressQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      fields: fields,
      encoder: encoder,
      operation: operation,
    )
    return try await self.getFile(operation2)
  }

  /// Sends `GET /file`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - decoder: Query parameter.
  ///   - members: Query parameter.
  ///   - requestQuery: Query parameter `request`.
  ///   - server: Query parameter.
  ///   - response: Query parameter.
  ///   - tag: Query parameter.
  ///   - union: Query parameter.
  ///   - change: Query parameter.
  ///   - values: Query parameter.
  ///   - body: Query parameter.
  ///   - start: Query parameter.
  ///   - fetch: Query parameter.
  ///   - answer: Query parameter.
  ///   - id: Query parameter.
  ///   - value: Query parameter.
  ///   - content: Query parameter.
  ///   - headers: Query parameter.
  ///   - client: Query parameter.
  ///   - polling: Query parameter.
  ///   - deadlineQuery: Query parameter `deadline`.
  ///   - progressQuery: Query parameter `progress`.
  ///   - destinationQuery: Query parameter `destination`.
  ///   - overwritingQuery: Query parameter `overwriting`.
  ///   - fields: Query parameter.
  ///   - encoder: Query parameter.
  ///   - operation: Query parameter.
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
    decoder: String,
    members: String,
    requestQuery: String,
    server: String,
    response: String,
    tag: String,
    union: String,
    change: String,
    values: String,
    body: String,
    start: String,
    fetch: String,
    answer: String,
    id: String,
    value: String,
    content: String,
    headers: String,
    client: String,
    polling: String,
    deadlineQuery: String,
    progressQuery: String,
    destinationQuery: String,
    overwritingQuery: String,
    fields: String,
    encoder: String? = nil,
    operation: String? = nil,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetFile.Failure>) -> URL {
    let operation2 = GetFile(
      decoder: decoder,
      members: members,
      requestQuery: requestQuery,
      server: server,
      response: response,
      tag: tag,
      union: union,
      change: change,
      values: values,
      body: body,
      start: start,
      fetch: fetch,
      answer: answer,
      id: id,
      value: value,
      content: content,
      headers: headers,
      client: client,
      polling: polling,
      deadlineQuery: deadlineQuery,
      progressQuery: progressQuery,
      destinationQuery: destinationQuery,
      overwritingQuery: overwritingQuery,
      fields: fields,
      encoder: encoder,
      operation: operation,
    )
    return try await self.downloadFile(
      FileDownload(
        operation2,
        to: destination,
        overwriting: overwriting,
        deadline: deadline,
        progress: progress,
      ))
  }
}

nonisolated extension ClientAPI {
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
