// Generated from openapi.yaml#/components/schemas/Answer. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Answer`.
nonisolated public enum Answer: OpenUnion {
  /// Granted
  case granted(Granted)
  /// Refused
  case refused(Refused)
  /// Pending
  case pending(Pending)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Answer> { variants in
    variants.add("pending", Self.pending)
    variants.add("granted", Self.granted, where: [.member("ok", is: ["true"])])
    variants.add("refused", Self.refused, where: [.member("ok", is: ["false"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .granted(let value):
      try value.encode(to: encoder)
    case .refused(let value):
      try value.encode(to: encoder)
    case .pending(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Granted
  public struct Granted: Codable, Equatable, Sendable {
    /// The member `ok`.
    public var ok: Bool?

    /// The member `value`.
    public var value: String?

    /// Creates a value from its properties.
    public init(
      ok: Bool? = nil,
      value: String? = nil,
    ) {
      self.ok = ok
      self.value = value
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.ok = try members.optional("ok")
      self.value = try members.optional("value")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.ok, "ok")
      try members.optional(self.value, "value")
    }
  }

  /// Refused
  public struct Refused: Codable, Equatable, Sendable {
    /// The member `ok`.
    public var ok: Bool?

    /// The member `value`.
    public var value: String?

    /// Creates a value from its properties.
    public init(
      ok: Bool? = nil,
      value: String? = nil,
    ) {
      self.ok = ok
      self.value = value
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.ok = try members.optional("ok")
      self.value = try members.optional("value")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.ok, "ok")
      try members.optional(self.value, "value")
    }
  }

  /// Pending
  public struct Pending: Codable, Equatable, Sendable {
    /// The member `since`.
    public var since: String

    /// Creates a value from its properties.
    public init(
      since: String,
    ) {
      self.since = since
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.since = try members.required("since")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.since, "since")
    }
  }
}
