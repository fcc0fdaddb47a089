// Generated from openapi.yaml#/components/schemas/Entry. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Entry`.
nonisolated public enum Entry: OpenUnion {
  /// Named
  case named(Named)
  /// The variant `[String: Int64]`.
  case integerDictionary([String: Int64])
  /// The variant `JSONValue`.
  case json(JSONValue)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Entry> { variants in
    variants.add("named", Self.named)
    variants.add("integerDictionary", Self.integerDictionary)
    variants.add("json", Self.json)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .named(let value):
      try value.encode(to: encoder)
    case .integerDictionary(let value):
      try value.encode(to: encoder)
    case .json(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Named
  public struct Named: Codable, Equatable, Sendable {
    /// The member `name`.
    public var name: String?

    /// Creates a value from its properties.
    public init(
      name: String? = nil,
    ) {
      self.name = name
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.name = try members.optional("name")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.name, "name")
    }
  }
}
