// Generated from openapi.yaml#/paths/~1everything~1{id}/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /everything/{id}`.
nonisolated public struct SendEverything: APIOperation {
  public static let operationID = "sendEverything"

  public static let security: [[SecurityRequirement]] = []

  /// The body, in one of the media types that the API accepts.
  public enum RequestBody: Sendable {
    case json(Members)
    case form(Fields)
  }

  public var decoder: String

  public var encoder: String?

  public var members: String

  public var requestCookie: String

  public var server: String

  public var response: String

  public var tag: String

  public var union: String

  public var change: String

  public var values: String

  public var body: String

  public var operation: String?

  public var start: String

  public var fetch: String

  public var answer: String

  public var id: String

  public var value: String

  public var content: String

  public var headers: String

  public var client: String

  public var polling: String

  public var deadline: String

  public var progress: String

  public var destination: String

  public var overwriting: String

  public var fields: String

  public var requestBody: SendEverything.RequestBody?

  public init(
    decoder: String,
    encoder: String? = nil,
    members: String,
    requestCookie: String,
    server: String,
    response: String,
    tag: String,
    union: String,
    change: String,
    values: String,
    body: String,
    operation: String? = nil,
    start: String,
    fetch: String,
    answer: String,
    id: String,
    value: String,
    content: String,
    headers: String,
    client: String,
    polling: String,
    deadline: String,
    progress: String,
    destination: String,
    overwriting: String,
    fields: String,
    requestBody: SendEverything.RequestBody? = nil,
  ) {
    self.decoder = decoder
    self.encoder = encoder
    self.members = members
    self.requestCookie = requestCookie
    self.server = server
    self.response = response
    self.tag = tag
    self.union = union
    self.change = change
    self.values = values
    self.body = body
    self.operation = operation
    self.start = start
    self.fetch = fetch
    self.answer = answer
    self.id = id
    self.value = value
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
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/everything/")
    try request.addPath(parameter: "id", self.id)
    request.addQuery("decoder", self.decoder)
    request.addQuery("encoder", self.encoder)
    request.addQuery("server", self.server)
    request.addQuery("response", self.response)
    request.addQuery("change", self.change)
    request.addQuery("values", self.values)
    request.addQuery("start", self.start)
    request.addQuery("fetch", self.fetch)
    request.addQuery("value", self.value)
    request.addQuery("content", self.content)
    request.addQuery("polling", self.polling)
    request.addQuery("deadline", self.deadline)
    request.addQuery("overwriting", self.overwriting)
    request.addQuery("fields", self.fields)
    request.addHeader("members", self.members)
    request.addHeader("tag", self.tag)
    request.addHeader("body", self.body)
    request.addHeader("answer", self.answer)
    request.addHeader("headers", self.headers)
    request.addHeader("progress", self.progress)
    try request.addCookie(
      "request",
      self.requestCookie,
      ParameterStyle(.form, explodes: true),
    )
    try request.addCookie(
      "union",
      self.union,
      ParameterStyle(.form, explodes: true),
    )
    try request.addCookie(
      "operation",
      self.operation,
      ParameterStyle(.form, explodes: true),
    )
    try request.addCookie(
      "client",
      self.client,
      ParameterStyle(.form, explodes: true),
    )
    try request.addCookie(
      "destination",
      self.destination,
      ParameterStyle(.form, explodes: true),
    )
    request.accept(["application/json"])
    switch self.requestBody {
    case nil: break
    case .json(let body)?:
      try request.setJSONBody(
        body,
        mediaType: "application/json",
      )
    case .form(let body)?:
      try request.setFormBody(
        FormBody(body),
        mediaType: "application/x-www-form-urlencoded",
      )
    }
    return try request.request(to: server)
  }

  /// The content of a successful response, by status.
  public enum Output: Sendable, Equatable {
    /// The record that has a tagged union.
    case created(Tagged)
    /// All of it.
    case ok(Union)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch response.status {
    case 201: .created(try response.json())
    default: .ok(try response.json())
    }
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendEverything"

    /// It is missing.
    case notFound(Members)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 404: .notFound(try response.errorJSON())
    default: nil
    }
  }

  /// The documented header fields as typed values:
  /// `SendEverything.Headers(response.headers)`.
  public struct Headers: Sendable {
    private let _fields: ResponseHeaders

    public init(_ headers: HTTPHeaders) {
      self._fields = ResponseHeaders(headers)
    }

    public var decoder: String? {
      self._fields.value("Decoder")
    }

    public var encoder: String? {
      self._fields.value("Encoder")
    }

    public var members: String? {
      self._fields.value("Members")
    }

    public var request: String? {
      self._fields.value("Request")
    }

    public var server: String? {
      self._fields.value("Server")
    }

    public var response: String? {
      self._fields.value("Response")
    }

    public var tag: String? {
      self._fields.value("Tag")
    }

    public var union: String? {
      self._fields.value("Union")
    }

    public var change: String? {
      self._fields.value("Change")
    }

    public var values: String? {
      self._fields.value("Values")
    }

    public var body: String? {
      self._fields.value("Body")
    }

    public var operation: String? {
      self._fields.value("Operation")
    }

    public var start: String? {
      self._fields.value("Start")
    }

    public var fetch: String? {
      self._fields.value("Fetch")
    }

    public var answer: String? {
      self._fields.value("Answer")
    }

    public var id: String? {
      self._fields.value("Id")
    }

    public var value: String? {
      self._fields.value("Value")
    }

    public var content: String? {
      self._fields.value("Content")
    }

    public var headers: String? {
      self._fields.value("Headers")
    }

    public var client: String? {
      self._fields.value("Client")
    }

    public var polling: String? {
      self._fields.value("Polling")
    }

    public var deadline: String? {
      self._fields.value("Deadline")
    }

    public var progress: String? {
      self._fields.value("Progress")
    }

    public var destination: String? {
      self._fields.value("Destination")
    }

    public var overwriting: String? {
      self._fields.value("Overwriting")
    }

    public var fields: String? {
      self._fields.value("Fields")
    }
  }
}

nonisolated extension ClientAPI {
  /// - Throws: `APIError`, with `SendEverything.Failure`
  ///   for the errors that the API documents.
  public func sendEverything(
    decoder: String,
    encoder: String? = nil,
    members: String,
    requestCookie: String,
    server: String,
    response: String,
    tag: String,
    union: String,
    change: String,
    values: String,
    body: String,
    operation: String? = nil,
    start: String,
    fetch: String,
    answer: String,
    id: String,
    value: String,
    content: String,
    headers: String,
    client: String,
    polling: String,
    deadline: String,
    progress: String,
    destination: String,
    overwriting: String,
    fields: String,
    _ requestBody: SendEverything.RequestBody? = nil,
  ) async throws(APIError<SendEverything.Failure>) -> SendEverything.Output {
    let operation2 = SendEverything(
      decoder: decoder,
      encoder: encoder,
      members: members,
      requestCookie: requestCookie,
      server: server,
      response: response,
      tag: tag,
      union: union,
      change: change,
      values: values,
      body: body,
      operation: operation,
      start: start,
      fetch: fetch,
      answer: answer,
      id: id,
      value: value,
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
    )
    return try await self.client.response(to: operation2).value
  }
}
