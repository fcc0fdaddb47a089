// Generated from openapi.yaml#/components/schemas/Tagged/properties/content. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Tagged/properties/content`.
nonisolated public enum TaggedContent: Equatable, Sendable {
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
