// Generated from openapi.yaml#/components/schemas/Tagged. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Tagged`.
nonisolated public struct Tagged: Codable, Equatable, Sendable {
  /// The member `content`.
  public var content: Content

  /// The member `encoder`.
  public var encoder: String?

  /// The member `request`.
  public var request: String?

  /// The member `response`.
  public var response: String?

  /// The member `union`.
  public var union: String?

  /// The member `values`.
  public var values: String?

  /// The member `operation`.
  public var operation: String?

  /// The member `fetch`.
  public var fetch: String?

  /// The member `id`.
  public var id: String?

  /// The member `client`.
  public var client: String?

  /// The member `deadline`.
  public var deadline: String?

  /// The member `destination`.
  public var destination: String?

  /// The member `fields`.
  public var fields: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// The member `type`.
  public var type: Kind? {
    self.content.type
  }

  /// Creates a value from its properties.
  public init(
    content: Content,
    encoder: String? = nil,
    request: String? = nil,
    response: String? = nil,
    union: String? = nil,
    values: String? = nil,
    operation: String? = nil,
    fetch: String? = nil,
    id: String? = nil,
    client: String? = nil,
    deadline: String? = nil,
    destination: String? = nil,
    fields: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.content = content
    self.encoder = encoder
    self.request = request
    self.response = response
    self.union = union
    self.values = values
    self.operation = operation
    self.fetch = fetch
    self.id = id
    self.client = client
    self.deadline = deadline
    self.destination = destination
    self.fields = fields
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.content = try .init(from: &members)
    self.encoder = try members.optional("encoder")
    self.request = try members.optional("request")
    self.response = try members.optional("response")
    self.union = try members.optional("union")
    self.values = try members.optional("values")
    self.operation = try members.optional("operation")
    self.fetch = try members.optional("fetch")
    self.id = try members.optional("id")
    self.client = try members.optional("client")
    self.deadline = try members.optional("deadline")
    self.destination = try members.optional("destination")
    self.fields = try members.optional("fields")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try self.content.encode(to: &members)
    try members.optional(self.encoder, "encoder")
    try members.optional(self.request, "request")
    try members.optional(self.response, "response")
    try members.optional(self.union, "union")
    try members.optional(self.values, "values")
    try members.optional(self.operation, "operation")
    try members.optional(self.fetch, "fetch")
    try members.optional(self.id, "id")
    try members.optional(self.client, "client")
    try members.optional(self.deadline, "deadline")
    try members.optional(self.destination, "destination")
    try members.optional(self.fields, "fields")
    try members.others(self.otherMembers)
  }

  /// The schema `#/components/schemas/Tagged/properties/content`.
  public enum Content: Equatable, Sendable {
    /// DECODER
    case decoder(DecoderContent?)
    /// ENCODER
    case encoder(EncoderContent?)
    /// MEMBERS
    case members(MembersContent?)
    /// REQUEST
    case request(RequestContent?)
    /// SERVER
    case server(ServerContent?)
    /// RESPONSE
    case response(ResponseContent?)
    /// A `type` and `content` that match none of the above,
    /// as received.
    case other(
      type: Kind?,
      content: JSONValue?,
    )

    /// The `type` of the value.
    public var type: Kind? {
      switch self {
      case .decoder: .decoder
      case .encoder: .encoder
      case .members: .members
      case .request: .request
      case .server: .server
      case .response: .response
      case .other(let tag, _): tag
      }
    }

    init(from members: inout JSONMemberDecoder) throws {
      let tag: Kind? =
        try members.optional("type")
      let union: Self? =
        switch tag {
        case .decoder:
          members.variant("content", as: Self.decoder)
        case .encoder:
          members.variant("content", as: Self.encoder)
        case .members:
          members.variant("content", as: Self.members)
        case .request:
          members.variant("content", as: Self.request)
        case .server:
          members.variant("content", as: Self.server)
        case .response:
          members.variant("content", as: Self.response)
        default:
          nil
        }
      if let union {
        self = union
      } else {
        self = .other(
          type: tag,
          content: try members.optional("content"),
        )
      }
    }

    func encode(to members: inout JSONMemberEncoder) throws {
      members.reserve("type")
      members.reserve("content")
      try members.optional(self.type, "type")
      switch self {
      case .decoder(let content):
        try members.optional(content, "content")
      case .encoder(let content):
        try members.optional(content, "content")
      case .members(let content):
        try members.optional(content, "content")
      case .request(let content):
        try members.optional(content, "content")
      case .server(let content):
        try members.optional(content, "content")
      case .response(let content):
        try members.optional(content, "content")
      case .other(_, let content):
        try members.optional(content, "content")
      }
    }
  }
}

nonisolated extension Tagged {
  /// DECODER
  ///
  /// - Parameters:
  ///   - decoder: The member `decoder`.
  ///   - members: The member `members`.
  ///   - server: The member `server`.
  ///   - tag: The member `tag`.
  ///   - change: The member `change`.
  ///   - body: The member `body`.
  ///   - start: The member `start`.
  ///   - answer: The member `answer`.
  ///   - value: The member `value`.
  ///   - headers: The member `headers`.
  ///   - polling: The member `polling`.
  ///   - progress: The member `progress`.
  ///   - overwriting: The member `overwriting`.
  ///   - content: The member `content`.
  ///   - encoder: The member `encoder`.
  ///   - request: The member `request`.
  ///   - response: The member `response`.
  ///   - union: The member `union`.
  ///   - values: The member `values`.
  ///   - operation: The member `operation`.
  ///   - fetch: The member `fetch`.
  ///   - id: The member `id`.
  ///   - client: The member `client`.
  ///   - deadline: The member `deadline`.
  ///   - destination: The member `destination`.
  ///   - fields: The member `fields`.
  public static func decoder(
    decoder: String? = nil,
    members: String? = nil,
    server: String? = nil,
    tag: String? = nil,
    change: String? = nil,
    body: String? = nil,
    start: String? = nil,
    answer: String? = nil,
    value: String? = nil,
    headers: String? = nil,
    polling: String? = nil,
    progress: String? = nil,
    overwriting: String? = nil,
    content: String? = nil,
    encoder: String? = nil,
    request: String? = nil,
    response: String? = nil,
    union: String? = nil,
    values: String? = nil,
    operation: String? = nil,
    fetch: String? = nil,
    id: String? = nil,
    client: String? = nil,
    deadline: String? = nil,
    destination: String? = nil,
    fields: String? = nil,
  ) -> Tagged {
    let content2 = DecoderContent(
      decoder: decoder,
      members: members,
      server: server,
      tag: tag,
      change: change,
      body: body,
      start: start,
      answer: answer,
      value: value,
      headers: headers,
      polling: polling,
      progress: progress,
      overwriting: overwriting,
      content: content,
    )
    return Tagged(
      content: .decoder(content2),
      encoder: encoder,
      request: request,
      response: response,
      union: union,
      values: values,
      operation: operation,
      fetch: fetch,
      id: id,
      client: client,
      deadline: deadline,
      destination: destination,
      fields: fields,
    )
  }
}

nonisolated extension Tagged {
  /// ENCODER
  ///
  /// - Parameters:
  ///   - decoder: The member `decoder`.
  ///   - members: The member `members`.
  ///   - server: The member `server`.
  ///   - tag: The member `tag`.
  ///   - change: The member `change`.
  ///   - body: The member `body`.
  ///   - start: The member `start`.
  ///   - answer: The member `answer`.
  ///   - value: The member `value`.
  ///   - headers: The member `headers`.
  ///   - polling: The member `polling`.
  ///   - progress: The member `progress`.
  ///   - overwriting: The member `overwriting`.
  ///   - encoder: The member `encoder`.
  ///   - request: The member `request`.
  ///   - response: The member `response`.
  ///   - union: The member `union`.
  ///   - values: The member `values`.
  ///   - operation: The member `operation`.
  ///   - fetch: The member `fetch`.
  ///   - id: The member `id`.
  ///   - client: The member `client`.
  ///   - deadline: The member `deadline`.
  ///   - destination: The member `destination`.
  ///   - fields: The member `fields`.
  public static func encoder(
    decoder: String? = nil,
    members: String? = nil,
    server: String? = nil,
    tag: String? = nil,
    change: String? = nil,
    body: String? = nil,
    start: String? = nil,
    answer: String? = nil,
    value: String? = nil,
    headers: String? = nil,
    polling: String? = nil,
    progress: String? = nil,
    overwriting: String? = nil,
    encoder: String? = nil,
    request: String? = nil,
    response: String? = nil,
    union: String? = nil,
    values: String? = nil,
    operation: String? = nil,
    fetch: String? = nil,
    id: String? = nil,
    client: String? = nil,
    deadline: String? = nil,
    destination: String? = nil,
    fields: String? = nil,
  ) -> Tagged {
    let content = EncoderContent(
      decoder: decoder,
      members: members,
      server: server,
      tag: tag,
      change: change,
      body: body,
      start: start,
      answer: answer,
      value: value,
      headers: headers,
      polling: polling,
      progress: progress,
      overwriting: overwriting,
    )
    return Tagged(
      content: .encoder(content),
      encoder: encoder,
      request: request,
      response: response,
      union: union,
      values: values,
      operation: operation,
      fetch: fetch,
      id: id,
      client: client,
      deadline: deadline,
      destination: destination,
      fields: fields,
    )
  }
}

nonisolated extension Tagged {
  /// MEMBERS
  ///
  /// - Parameters:
  ///   - decoder: The member `decoder`.
  ///   - members: The member `members`.
  ///   - server: The member `server`.
  ///   - tag: The member `tag`.
  ///   - change: The member `change`.
  ///   - body: The member `body`.
  ///   - start: The member `start`.
  ///   - answer: The member `answer`.
  ///   - value: The member `value`.
  ///   - headers: The member `headers`.
  ///   - polling: The member `polling`.
  ///   - progress: The member `progress`.
  ///   - overwriting: The member `overwriting`.
  ///   - encoder: The member `encoder`.
  ///   - request: The member `request`.
  ///   - response: The member `response`.
  ///   - union: The member `union`.
  ///   - values: The member `values`.
  ///   - operation: The member `operation`.
  ///   - fetch: The member `fetch`.
  ///   - id: The member `id`.
  ///   - client: The member `client`.
  ///   - deadline: The member `deadline`.
  ///   - destination: The member `destination`.
  ///   - fields: The member `fields`.
  public static func members(
    decoder: String? = nil,
    members: String? = nil,
    server: String? = nil,
    tag: String? = nil,
    change: String? = nil,
    body: String? = nil,
    start: String? = nil,
    answer: String? = nil,
    value: String? = nil,
    headers: String? = nil,
    polling: String? = nil,
    progress: String? = nil,
    overwriting: String? = nil,
    encoder: String? = nil,
    request: String? = nil,
    response: String? = nil,
    union: String? = nil,
    values: String? = nil,
    operation: String? = nil,
    fetch: String? = nil,
    id: String? = nil,
    client: String? = nil,
    deadline: String? = nil,
    destination: String? = nil,
    fields: String? = nil,
  ) -> Tagged {
    let content = MembersContent(
      decoder: decoder,
      members: members,
      server: server,
      tag: tag,
      change: change,
      body: body,
      start: start,
      answer: answer,
      value: value,
      headers: headers,
      polling: polling,
      progress: progress,
      overwriting: overwriting,
    )
    return Tagged(
      content: .members(content),
      encoder: encoder,
      request: request,
      response: response,
      union: union,
      values: values,
      operation: operation,
      fetch: fetch,
      id: id,
      client: client,
      deadline: deadline,
      destination: destination,
      fields: fields,
    )
  }
}

nonisolated extension Tagged {
  /// REQUEST
  ///
  /// - Parameters:
  ///   - decoder: The member `decoder`.
  ///   - members: The member `members`.
  ///   - server: The member `server`.
  ///   - tag: The member `tag`.
  ///   - change: The member `change`.
  ///   - body: The member `body`.
  ///   - start: The member `start`.
  ///   - answer: The member `answer`.
  ///   - value: The member `value`.
  ///   - headers: The member `headers`.
  ///   - polling: The member `polling`.
  ///   - progress: The member `progress`.
  ///   - overwriting: The member `overwriting`.
  ///   - encoder: The member `encoder`.
  ///   - request: The member `request`.
  ///   - response: The member `response`.
  ///   - union: The member `union`.
  ///   - values: The member `values`.
  ///   - operation: The member `operation`.
  ///   - fetch: The member `fetch`.
  ///   - id: The member `id`.
  ///   - client: The member `client`.
  ///   - deadline: The member `deadline`.
  ///   - destination: The member `destination`.
  ///   - fields: The member `fields`.
  public static func request(
    decoder: String? = nil,
    members: String? = nil,
    server: String? = nil,
    tag: String? = nil,
    change: String? = nil,
    body: String? = nil,
    start: String? = nil,
    answer: String? = nil,
    value: String? = nil,
    headers: String? = nil,
    polling: String? = nil,
    progress: String? = nil,
    overwriting: String? = nil,
    encoder: String? = nil,
    request: String? = nil,
    response: String? = nil,
    union: String? = nil,
    values: String? = nil,
    operation: String? = nil,
    fetch: String? = nil,
    id: String? = nil,
    client: String? = nil,
    deadline: String? = nil,
    destination: String? = nil,
    fields: String? = nil,
  ) -> Tagged {
    let content = RequestContent(
      decoder: decoder,
      members: members,
      server: server,
      tag: tag,
      change: change,
      body: body,
      start: start,
      answer: answer,
      value: value,
      headers: headers,
      polling: polling,
      progress: progress,
      overwriting: overwriting,
    )
    return Tagged(
      content: .request(content),
      encoder: encoder,
      request: request,
      response: response,
      union: union,
      values: values,
      operation: operation,
      fetch: fetch,
      id: id,
      client: client,
      deadline: deadline,
      destination: destination,
      fields: fields,
    )
  }
}

nonisolated extension Tagged {
  /// SERVER
  ///
  /// - Parameters:
  ///   - decoder: The member `decoder`.
  ///   - members: The member `members`.
  ///   - server: The member `server`.
  ///   - tag: The member `tag`.
  ///   - change: The member `change`.
  ///   - body: The member `body`.
  ///   - start: The member `start`.
  ///   - answer: The member `answer`.
  ///   - value: The member `value`.
  ///   - headers: The member `headers`.
  ///   - polling: The member `polling`.
  ///   - progress: The member `progress`.
  ///   - overwriting: The member `overwriting`.
  ///   - encoder: The member `encoder`.
  ///   - request: The member `request`.
  ///   - response: The member `response`.
  ///   - union: The member `union`.
  ///   - values: The member `values`.
  ///   - operation: The member `operation`.
  ///   - fetch: The member `fetch`.
  ///   - id: The member `id`.
  ///   - client: The member `client`.
  ///   - deadline: The member `deadline`.
  ///   - destination: The member `destination`.
  ///   - fields: The member `fields`.
  public static func server(
    decoder: String? = nil,
    members: String? = nil,
    server: String? = nil,
    tag: String? = nil,
    change: String? = nil,
    body: String? = nil,
    start: String? = nil,
    answer: String? = nil,
    value: String? = nil,
    headers: String? = nil,
    polling: String? = nil,
    progress: String? = nil,
    overwriting: String? = nil,
    encoder: String? = nil,
    request: String? = nil,
    response: String? = nil,
    union: String? = nil,
    values: String? = nil,
    operation: String? = nil,
    fetch: String? = nil,
    id: String? = nil,
    client: String? = nil,
    deadline: String? = nil,
    destination: String? = nil,
    fields: String? = nil,
  ) -> Tagged {
    let content = ServerContent(
      decoder: decoder,
      members: members,
      server: server,
      tag: tag,
      change: change,
      body: body,
      start: start,
      answer: answer,
      value: value,
      headers: headers,
      polling: polling,
      progress: progress,
      overwriting: overwriting,
    )
    return Tagged(
      content: .server(content),
      encoder: encoder,
      request: request,
      response: response,
      union: union,
      values: values,
      operation: operation,
      fetch: fetch,
      id: id,
      client: client,
      deadline: deadline,
      destination: destination,
      fields: fields,
    )
  }
}

nonisolated extension Tagged {
  /// RESPONSE
  ///
  /// - Parameters:
  ///   - decoder: The member `decoder`.
  ///   - members: The member `members`.
  ///   - server: The member `server`.
  ///   - tag: The member `tag`.
  ///   - change: The member `change`.
  ///   - body: The member `body`.
  ///   - start: The member `start`.
  ///   - answer: The member `answer`.
  ///   - value: The member `value`.
  ///   - headers: The member `headers`.
  ///   - polling: The member `polling`.
  ///   - progress: The member `progress`.
  ///   - overwriting: The member `overwriting`.
  ///   - encoder: The member `encoder`.
  ///   - request: The member `request`.
  ///   - response: The member `response`.
  ///   - union: The member `union`.
  ///   - values: The member `values`.
  ///   - operation: The member `operation`.
  ///   - fetch: The member `fetch`.
  ///   - id: The member `id`.
  ///   - client: The member `client`.
  ///   - deadline: The member `deadline`.
  ///   - destination: The member `destination`.
  ///   - fields: The member `fields`.
  public static func response(
    decoder: String? = nil,
    members: String? = nil,
    server: String? = nil,
    tag: String? = nil,
    change: String? = nil,
    body: String? = nil,
    start: String? = nil,
    answer: String? = nil,
    value: String? = nil,
    headers: String? = nil,
    polling: String? = nil,
    progress: String? = nil,
    overwriting: String? = nil,
    encoder: String? = nil,
    request: String? = nil,
    response: String? = nil,
    union: String? = nil,
    values: String? = nil,
    operation: String? = nil,
    fetch: String? = nil,
    id: String? = nil,
    client: String? = nil,
    deadline: String? = nil,
    destination: String? = nil,
    fields: String? = nil,
  ) -> Tagged {
    let content = ResponseContent(
      decoder: decoder,
      members: members,
      server: server,
      tag: tag,
      change: change,
      body: body,
      start: start,
      answer: answer,
      value: value,
      headers: headers,
      polling: polling,
      progress: progress,
      overwriting: overwriting,
    )
    return Tagged(
      content: .response(content),
      encoder: encoder,
      request: request,
      response: response,
      union: union,
      values: values,
      operation: operation,
      fetch: fetch,
      id: id,
      client: client,
      deadline: deadline,
      destination: destination,
      fields: fields,
    )
  }
}
