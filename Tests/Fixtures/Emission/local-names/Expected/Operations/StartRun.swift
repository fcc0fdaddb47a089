// Generated from openapi.yaml#/paths/~1runs/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /runs`.
nonisolated public struct StartRun: APIOperation {
  public static let operationID = "startRun"

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
  public var content: String

  /// Query parameter.
  public var headers: String

  /// Query parameter.
  public var client: String

  /// Query parameter.
  public var polling: String

  /// Query parameter.
  public var deadline: String

  /// Query parameter.
  public var progress: String

  /// Query parameter.
  public var destination: String

  /// Query parameter.
  public var overwriting: String

  /// Query parameter.
  public var fields: String

  /// Request body, `application/json`.
  public var requestBody: Started

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
    content: String,
    headers: String,
    client: String,
    polling: String,
    deadline: String,
    progress: String,
    destination: String,
    overwriting: String,
    fields: String,
    requestBody: Started,
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
    self.content = content
    self.headers = headers
    self.client = client
    self.polling = polling
    self.deadline = deadline
    self.progress = progress
    self.destination = destination
    self.overwriting = overwriting
    self.fields = fields
    self.requestBody = requestBody
    self.encoder = encoder
    self.operation = operation
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/runs")
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
    request.addQuery("content", self.content)
    request.addQuery("headers", self.headers)
    request.addQuery("client", self.client)
    request.addQuery("polling", self.polling)
    request.addQuery("deadline", self.deadline)
    request.addQuery("progress", self.progress)
    request.addQuery("destination", self.destination)
    request.addQuery("overwriting", self.overwriting)
    request.addQuery("fields", self.fields)
    request.addQuery("encoder", self.encoder)
    request.addQuery("operation", self.operation)
    request.accept(["application/json"])
    try request.setJSONBody(
      self.requestBody,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Started {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "startRun"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ClientCalls {
  /// Sends `POST /runs`.
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
  ///   - content: Query parameter.
  ///   - headers: Query parameter.
  ///   - client: Query parameter.
  ///   - polling: Query parameter.
  ///   - deadline: Query parameter.
  ///   - progress: Query parameter.
  ///   - destination: Query parameter.
  ///   - overwriting: Query parameter.
  ///   - fields: Query parameter.
  ///   - requestBody: Request body, `application/json`.
  ///   - encoder: Query parameter.
  ///   - operation: Query parameter.
  /// - Returns: It has started.
  /// - Throws: `APIError`; the API documents no errors.
  public func startRun(
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
    content: String,
    headers: String,
    client: String,
    polling: String,
    deadline: String,
    progress: String,
    destination: String,
    overwriting: String,
    fields: String,
    _ requestBody: Started,
    encoder: String? = nil,
    operation: String? = nil,
  ) async throws(APIError<StartRun.Failure>) -> Started {
    let operation2 = StartRun(
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
      content: content,
      headers: headers,
      client: client,
      polling: polling,
      deadline: deadline,
      progress: progress,
      destination: destination,
      overwriting: overwriting,
      fields: fields,
      requestBody: requestBody,
      encoder: encoder,
      operation: operation,
    )
    return try await self.startRun(operation2)
  }
}

nonisolated extension ClientAPI {
  public func startRun(
    _ operation: StartRun,
  ) async throws(APIError<StartRun.Failure>) -> Started {
    try await self.client.response(to: operation).value
  }
}
