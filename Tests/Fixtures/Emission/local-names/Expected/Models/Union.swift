// Generated from openapi.yaml#/components/schemas/Union. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Union: Codable, Equatable, Sendable {
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
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? UnionDecoder(from: decoder) {
      self = .decoder(value)
      return
    }
    if let value = try? UnionEncoder(from: decoder) {
      self = .encoder(value)
      return
    }
    if let value = try? UnionMembers(from: decoder) {
      self = .members(value)
      return
    }
    if let value = try? UnionRequest(from: decoder) {
      self = .request(value)
      return
    }
    if let value = try? UnionServer(from: decoder) {
      self = .server(value)
      return
    }
    if let value = try? UnionResponse(from: decoder) {
      self = .response(value)
      return
    }
    if let value = try? UnionTag(from: decoder) {
      self = .tag(value)
      return
    }
    if let value = try? UnionUnion(from: decoder) {
      self = .union(value)
      return
    }
    if let value = try? UnionChange(from: decoder) {
      self = .change(value)
      return
    }
    if let value = try? UnionValues(from: decoder) {
      self = .values(value)
      return
    }
    if let value = try? UnionBody(from: decoder) {
      self = .body(value)
      return
    }
    if let value = try? UnionOperation(from: decoder) {
      self = .operation(value)
      return
    }
    if let value = try? UnionStart(from: decoder) {
      self = .start(value)
      return
    }
    if let value = try? UnionFetch(from: decoder) {
      self = .fetch(value)
      return
    }
    if let value = try? UnionAnswer(from: decoder) {
      self = .answer(value)
      return
    }
    if let value = try? UnionId(from: decoder) {
      self = .id(value)
      return
    }
    if let value = try? UnionValue(from: decoder) {
      self = .value(value)
      return
    }
    if let value = try? UnionContent(from: decoder) {
      self = .content(value)
      return
    }
    if let value = try? UnionHeaders(from: decoder) {
      self = .headers(value)
      return
    }
    if let value = try? UnionClient(from: decoder) {
      self = .client(value)
      return
    }
    if let value = try? UnionPolling(from: decoder) {
      self = .polling(value)
      return
    }
    if let value = try? UnionDeadline(from: decoder) {
      self = .deadline(value)
      return
    }
    if let value = try? UnionProgress(from: decoder) {
      self = .progress(value)
      return
    }
    if let value = try? UnionDestination(from: decoder) {
      self = .destination(value)
      return
    }
    if let value = try? UnionOverwriting(from: decoder) {
      self = .overwriting(value)
      return
    }
    if let value = try? UnionFields(from: decoder) {
      self = .fields(value)
      return
    }
    self = .other(try JSONValue(from: decoder))
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
