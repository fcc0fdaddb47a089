// Generated from openapi.yaml#/components/schemas/Union. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Union`.
nonisolated public enum Union: OpenUnion {
  /// decoder
  case decoder(UnionDecoder)
  /// encoder
  case encoder(UnionEncoder)
  /// members
  case members(UnionMembers)
  /// request
  case request(UnionRequest)
  /// server
  case server(UnionServer)
  /// response
  case response(UnionResponse)
  /// tag
  case tag(UnionTag)
  /// union
  case union(UnionUnion)
  /// change
  case change(UnionChange)
  /// values
  case values(UnionValues)
  /// body
  case body(UnionBody)
  /// operation
  case operation(UnionOperation)
  /// start
  case start(UnionStart)
  /// fetch
  case fetch(UnionFetch)
  /// answer
  case answer(UnionAnswer)
  /// id
  case id(UnionId)
  /// value
  case value(UnionValue)
  /// content
  case content(UnionContent)
  /// headers
  case headers(UnionHeaders)
  /// client
  case client(UnionClient)
  /// polling
  case polling(UnionPolling)
  /// deadline
  case deadline(UnionDeadline)
  /// progress
  case progress(UnionProgress)
  /// destination
  case destination(UnionDestination)
  /// overwriting
  case overwriting(UnionOverwriting)
  /// fields
  case fields(UnionFields)
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
}
