// Generated from openapi.yaml#/paths/~1everything~1{id}/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /everything/{id}`.
nonisolated public struct SendEverything: APIOperation {
  public static let operationID = "sendEverything"

  public static let security: [[SecurityRequirement]] = []

  /// The body, in one of the media types that the API accepts.
  public enum RequestBody: Sendable {
    /// The body as `application/json`.
    case json(Members)
    /// The body as `application/x-www-form-urlencoded`.
    case form(Fields)
  }

  /// Query parameter.
  public var decoder: String

  /// Header field.
  public var members: String

  /// Cookie `request`.
  public var requestCookie: String

  /// Query parameter.
  public var server: String

  /// Query parameter.
  public var response: String

  /// Header field.
  public var tag: String

  /// Cookie.
  public var union: String

  /// Query parameter.
  public var change: String

  /// Query parameter.
  public var values: String

  /// Header field.
  public var body: String

  /// Query parameter.
  public var start: String

  /// Query parameter.
  public var fetch: String

  /// Header field.
  public var answer: String

  /// Path parameter.
  public var id: String

  /// Query parameter.
  public var value: String

  /// Query parameter.
  public var content: String

  /// Header field.
  public var headers: String

  /// Cookie.
  public var client: String

  /// Query parameter.
  public var polling: String

  /// Query parameter.
  public var deadline: String

  /// Header field.
  public var progress: String

  /// Cookie.
  public var destination: String

  /// Query parameter.
  public var overwriting: String

  /// Query parameter.
  public var fields: String

  /// Query parameter.
  public var encoder: String?

  /// Cookie.
  public var operation: String?

  /// Request body.
  public var requestBody: SendEverything.RequestBody?

  /// Creates the operation.
  public init(
    decoder: String,
    members: String,
    requestCookie: String,
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
    deadline: String,
    progress: String,
    destination: String,
    overwriting: String,
    fields: String,
    encoder: String? = nil,
    operation: String? = nil,
    requestBody: SendEverything.RequestBody? = nil,
  ) {
    self.decoder = decoder
    self.members = members
    self.requestCookie = requestCookie
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
    self.deadline = deadline
    self.progress = progress
    self.destination = destination
    self.overwriting = overwriting
    self.fields = fields
    self.encoder = encoder
    self.operation = operation
    self.requestBody = requestBody
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/everything/")
    try request.addPath(parameter: "id", self.id)
    request.addQuery("decoder", self.decoder)
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
    request.addQuery("encoder", self.encoder)
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
      "client",
      self.client,
      ParameterStyle(.form, explodes: true),
    )
    try request.addCookie(
      "destination",
      self.destination,
      ParameterStyle(.form, explodes: true),
    )
    try request.addCookie(
      "operation",
      self.operation,
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
    /// Status 201: The record that has a tagged union.
    case created(Tagged)
    /// Status 200: All of it.
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

    /// Status 404: It is missing.
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

    /// Creates typed values from the header fields of a response.
    public init(_ headers: HTTPHeaders) {
      self._fields = ResponseHeaders(headers)
    }

    /// The header field `Answer`.
    public var answer: String? {
      self._fields.value("Answer")
    }

    /// The header field `Body`.
    public var body: String? {
      self._fields.value("Body")
    }

    /// The header field `Change`.
    public var change: String? {
      self._fields.value("Change")
    }

    /// The header field `Client`.
    public var client: String? {
      self._fields.value("Client")
    }

    /// The header field `Content`.
    public var content: String? {
      self._fields.value("Content")
    }

    /// The header field `Deadline`.
    public var deadline: String? {
      self._fields.value("Deadline")
    }

    /// The header field `Decoder`.
    public var decoder: String? {
      self._fields.value("Decoder")
    }

    /// The header field `Destination`.
    public var destination: String? {
      self._fields.value("Destination")
    }

    /// The header field `Encoder`.
    public var encoder: String? {
      self._fields.value("Encoder")
    }

    /// The header field `Fetch`.
    public var fetch: String? {
      self._fields.value("Fetch")
    }

    /// The header field `Fields`.
    public var fields: String? {
      self._fields.value("Fields")
    }

    /// The header field `Headers`.
    public var headers: String? {
      self._fields.value("Headers")
    }

    /// The header field `Id`.
    public var id: String? {
      self._fields.value("Id")
    }

    /// The header field `Members`.
    public var members: String? {
      self._fields.value("Members")
    }

    /// The header field `Operation`.
    public var operation: String? {
      self._fields.value("Operation")
    }

    /// The header field `Overwriting`.
    public var overwriting: String? {
      self._fields.value("Overwriting")
    }

    /// The header field `Polling`.
    public var polling: String? {
      self._fields.value("Polling")
    }

    /// The header field `Progress`.
    public var progress: String? {
      self._fields.value("Progress")
    }

    /// The header field `Request`.
    public var request: String? {
      self._fields.value("Request")
    }

    /// The header field `Response`.
    public var response: String? {
      self._fields.value("Response")
    }

    /// The header field `Server`.
    public var server: String? {
      self._fields.value("Server")
    }

    /// The header field `Start`.
    public var start: String? {
      self._fields.value("Start")
    }

    /// The header field `Tag`.
    public var tag: String? {
      self._fields.value("Tag")
    }

    /// The header field `Union`.
    public var union: String? {
      self._fields.value("Union")
    }

    /// The header field `Value`.
    public var value: String? {
      self._fields.value("Value")
    }

    /// The header field `Values`.
    public var values: String? {
      self._fields.value("Values")
    }
  }
}

nonisolated extension ClientCalls {
  /// Sends `POST /everything/{id}`.
  ///
  /// - Parameters:
  ///   - decoder: Query parameter.
  ///   - members: Header field.
  ///   - requestCookie: Cookie `request`.
  ///   - server: Query parameter.
  ///   - response: Query parameter.
  ///   - tag: Header field.
  ///   - union: Cookie.
  ///   - change: Query parameter.
  ///   - values: Query parameter.
  ///   - body: Header field.
  ///   - start: Query parameter.
  ///   - fetch: Query parameter.
  ///   - answer: Header field.
  ///   - id: Path parameter.
  ///   - value: Query parameter.
  ///   - content: Query parameter.
  ///   - headers: Header field.
  ///   - client: Cookie.
  ///   - polling: Query parameter.
  ///   - deadline: Query parameter.
  ///   - progress: Header field.
  ///   - destination: Cookie.
  ///   - overwriting: Query parameter.
  ///   - fields: Query parameter.
  ///   - encoder: Query parameter.
  ///   - operation: Cookie.
  ///   - requestBody: Request body.
  /// - Throws: `APIError`, with `SendEverything.Failure`
  ///   for the errors that the API documents:
  ///   `.notFound` (404).
  public func sendEverything(
    decoder: String,
    members: String,
    requestCookie: String,
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
    deadline: String,
    progress: String,
    destination: String,
    overwriting: String,
    fields: String,
    encoder: String? = nil,
    operation: String? = nil,
    _ requestBody: SendEverything.RequestBody? = nil,
  ) async throws(APIError<SendEverything.Failure>) -> SendEverything.Output {
    let operation2 = SendEverything(
      decoder: decoder,
      members: members,
      requestCookie: requestCookie,
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
      deadline: deadline,
      progress: progress,
      destination: destination,
      overwriting: overwriting,
      fields: fields,
      encoder: encoder,
      operation: operation,
      requestBody: requestBody,
    )
    return try await self.sendEverything(operation2)
  }
}

nonisolated extension ClientAPI {
  public func sendEverything(
    _ operation: SendEverything,
  ) async throws(APIError<SendEverything.Failure>) -> SendEverything.Output {
    try await self.client.response(to: operation).value
  }
}
