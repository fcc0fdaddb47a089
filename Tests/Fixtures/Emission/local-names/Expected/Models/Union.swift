// Generated from openapi.yaml#/components/schemas/Union. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Union`.
nonisolated public enum Union: OpenUnion {
  /// decoder
  case decoder(DecoderModel)
  /// encoder
  case encoder(EncoderModel)
  /// members
  case members(Members)
  /// request
  case request(Request)
  /// server
  case server(Server)
  /// response
  case response(Response)
  /// tag
  case tag(Tag)
  /// union
  case union(UnionModel)
  /// change
  case change(Change)
  /// values
  case values(Values)
  /// body
  case body(Body)
  /// operation
  case operation(OperationModel)
  /// start
  case start(Start)
  /// fetch
  case fetch(Fetch)
  /// answer
  case answer(Answer)
  /// id
  case id(Id)
  /// value
  case value(Value)
  /// content
  case content(Content)
  /// headers
  case headers(HeadersModel)
  /// client
  case client(Client)
  /// polling
  case polling(Polling)
  /// deadline
  case deadline(Deadline)
  /// progress
  case progress(ProgressModel)
  /// destination
  case destination(Destination)
  /// overwriting
  case overwriting(Overwriting)
  /// fields
  case fields(Fields)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Union> { variants in
    variants.add("decoder", Self.decoder)
    variants.add("encoder", Self.encoder)
    variants.add("members", Self.members)
    variants.add("request", Self.request)
    variants.add("server", Self.server)
    variants.add("response", Self.response)
    variants.add("tag", Self.tag)
    variants.add("union", Self.union)
    variants.add("change", Self.change)
    variants.add("values", Self.values)
    variants.add("body", Self.body)
    variants.add("operation", Self.operation)
    variants.add("start", Self.start)
    variants.add("fetch", Self.fetch)
    variants.add("answer", Self.answer)
    variants.add("id", Self.id)
    variants.add("value", Self.value)
    variants.add("content", Self.content)
    variants.add("headers", Self.headers)
    variants.add("client", Self.client)
    variants.add("polling", Self.polling)
    variants.add("deadline", Self.deadline)
    variants.add("progress", Self.progress)
    variants.add("destination", Self.destination)
    variants.add("overwriting", Self.overwriting)
    variants.add("fields", Self.fields)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .decoder(let value):
      try value.encode(to: encoder)
    case .encoder(let value):
      try value.encode(to: encoder)
    case .members(let value):
      try value.encode(to: encoder)
    case .request(let value):
      try value.encode(to: encoder)
    case .server(let value):
      try value.encode(to: encoder)
    case .response(let value):
      try value.encode(to: encoder)
    case .tag(let value):
      try value.encode(to: encoder)
    case .union(let value):
      try value.encode(to: encoder)
    case .change(let value):
      try value.encode(to: encoder)
    case .values(let value):
      try value.encode(to: encoder)
    case .body(let value):
      try value.encode(to: encoder)
    case .operation(let value):
      try value.encode(to: encoder)
    case .start(let value):
      try value.encode(to: encoder)
    case .fetch(let value):
      try value.encode(to: encoder)
    case .answer(let value):
      try value.encode(to: encoder)
    case .id(let value):
      try value.encode(to: encoder)
    case .value(let value):
      try value.encode(to: encoder)
    case .content(let value):
      try value.encode(to: encoder)
    case .headers(let value):
      try value.encode(to: encoder)
    case .client(let value):
      try value.encode(to: encoder)
    case .polling(let value):
      try value.encode(to: encoder)
    case .deadline(let value):
      try value.encode(to: encoder)
    case .progress(let value):
      try value.encode(to: encoder)
    case .destination(let value):
      try value.encode(to: encoder)
    case .overwriting(let value):
      try value.encode(to: encoder)
    case .fields(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// decoder
  public struct DecoderModel: Codable, Equatable, Sendable {
    /// The member `decoder`.
    public var decoder: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      decoder: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.decoder = decoder
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.decoder = try members.required("decoder")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.decoder, "decoder")
      try members.others(self.otherMembers)
    }
  }

  /// encoder
  public struct EncoderModel: Codable, Equatable, Sendable {
    /// The member `encoder`.
    public var encoder: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      encoder: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.encoder = encoder
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.encoder = try members.required("encoder")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.encoder, "encoder")
      try members.others(self.otherMembers)
    }
  }

  /// members
  public struct Members: Codable, Equatable, Sendable {
    /// The member `members`.
    public var members: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      members: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.members = members
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.members = try members.required("members")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.members, "members")
      try members.others(self.otherMembers)
    }
  }

  /// request
  public struct Request: Codable, Equatable, Sendable {
    /// The member `request`.
    public var request: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      request: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.request = request
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.request = try members.required("request")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.request, "request")
      try members.others(self.otherMembers)
    }
  }

  /// server
  public struct Server: Codable, Equatable, Sendable {
    /// The member `server`.
    public var server: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      server: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.server = server
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.server = try members.required("server")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.server, "server")
      try members.others(self.otherMembers)
    }
  }

  /// response
  public struct Response: Codable, Equatable, Sendable {
    /// The member `response`.
    public var response: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      response: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.response = response
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.response = try members.required("response")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.response, "response")
      try members.others(self.otherMembers)
    }
  }

  /// tag
  public struct Tag: Codable, Equatable, Sendable {
    /// The member `tag`.
    public var tag: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      tag: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.tag = tag
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.tag = try members.required("tag")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.tag, "tag")
      try members.others(self.otherMembers)
    }
  }

  /// union
  public struct UnionModel: Codable, Equatable, Sendable {
    /// The member `union`.
    public var union: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      union: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.union = union
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.union = try members.required("union")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.union, "union")
      try members.others(self.otherMembers)
    }
  }

  /// change
  public struct Change: Codable, Equatable, Sendable {
    /// The member `change`.
    public var change: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      change: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.change = change
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.change = try members.required("change")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.change, "change")
      try members.others(self.otherMembers)
    }
  }

  /// values
  public struct Values: Codable, Equatable, Sendable {
    /// The member `values`.
    public var values: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      values: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.values = values
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.values = try members.required("values")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.values, "values")
      try members.others(self.otherMembers)
    }
  }

  /// body
  public struct Body: Codable, Equatable, Sendable {
    /// The member `body`.
    public var body: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      body: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.body = body
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.body = try members.required("body")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.body, "body")
      try members.others(self.otherMembers)
    }
  }

  /// operation
  public struct OperationModel: Codable, Equatable, Sendable {
    /// The member `operation`.
    public var operation: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      operation: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.operation = operation
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.operation = try members.required("operation")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.operation, "operation")
      try members.others(self.otherMembers)
    }
  }

  /// start
  public struct Start: Codable, Equatable, Sendable {
    /// The member `start`.
    public var start: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      start: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.start = start
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.start = try members.required("start")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.start, "start")
      try members.others(self.otherMembers)
    }
  }

  /// fetch
  public struct Fetch: Codable, Equatable, Sendable {
    /// The member `fetch`.
    public var fetch: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      fetch: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.fetch = fetch
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.fetch = try members.required("fetch")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.fetch, "fetch")
      try members.others(self.otherMembers)
    }
  }

  /// answer
  public struct Answer: Codable, Equatable, Sendable {
    /// The member `answer`.
    public var answer: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      answer: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.answer = answer
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.answer = try members.required("answer")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.answer, "answer")
      try members.others(self.otherMembers)
    }
  }

  /// id
  public struct Id: Codable, Equatable, Sendable {
    /// The member `id`.
    public var id: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      id: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.id = id
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.id = try members.required("id")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.id, "id")
      try members.others(self.otherMembers)
    }
  }

  /// value
  public struct Value: Codable, Equatable, Sendable {
    /// The member `value`.
    public var value: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      value: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.value = value
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.value = try members.required("value")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.value, "value")
      try members.others(self.otherMembers)
    }
  }

  /// content
  public struct Content: Codable, Equatable, Sendable {
    /// The member `content`.
    public var content: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      content: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.content = content
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.content = try members.required("content")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.content, "content")
      try members.others(self.otherMembers)
    }
  }

  /// headers
  public struct HeadersModel: Codable, Equatable, Sendable {
    /// The member `headers`.
    public var headers: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      headers: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.headers = headers
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.headers = try members.required("headers")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.headers, "headers")
      try members.others(self.otherMembers)
    }
  }

  /// client
  public struct Client: Codable, Equatable, Sendable {
    /// The member `client`.
    public var client: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      client: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.client = client
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.client = try members.required("client")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.client, "client")
      try members.others(self.otherMembers)
    }
  }

  /// polling
  public struct Polling: Codable, Equatable, Sendable {
    /// The member `polling`.
    public var polling: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      polling: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.polling = polling
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.polling = try members.required("polling")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.polling, "polling")
      try members.others(self.otherMembers)
    }
  }

  /// deadline
  public struct Deadline: Codable, Equatable, Sendable {
    /// The member `deadline`.
    public var deadline: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      deadline: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.deadline = deadline
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.deadline = try members.required("deadline")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.deadline, "deadline")
      try members.others(self.otherMembers)
    }
  }

  /// progress
  public struct ProgressModel: Codable, Equatable, Sendable {
    /// The member `progress`.
    public var progress: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      progress: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.progress = progress
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.progress = try members.required("progress")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.progress, "progress")
      try members.others(self.otherMembers)
    }
  }

  /// destination
  public struct Destination: Codable, Equatable, Sendable {
    /// The member `destination`.
    public var destination: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      destination: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.destination = destination
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.destination = try members.required("destination")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.destination, "destination")
      try members.others(self.otherMembers)
    }
  }

  /// overwriting
  public struct Overwriting: Codable, Equatable, Sendable {
    /// The member `overwriting`.
    public var overwriting: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      overwriting: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.overwriting = overwriting
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.overwriting = try members.required("overwriting")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.overwriting, "overwriting")
      try members.others(self.otherMembers)
    }
  }

  /// fields
  public struct Fields: Codable, Equatable, Sendable {
    /// The member `fields`.
    public var fields: JSONValue

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      fields: JSONValue,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.fields = fields
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.fields = try members.required("fields")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.fields, "fields")
      try members.others(self.otherMembers)
    }
  }
}
