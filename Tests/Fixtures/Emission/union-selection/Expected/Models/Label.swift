// Generated from openapi.yaml#/components/schemas/Label. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Label`.
nonisolated public enum Label: OpenUnion {
  /// The variant `Variant1`.
  case variant1(Variant1)
  /// The variant `[String]`.
  case stringArray([String])
  /// The variant `Variant3`.
  case variant3(Variant3)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Label> { variants in
    variants.add("stringArray", Self.stringArray)
    variants.add("variant3", Self.variant3)
    variants.add("variant1", Self.variant1)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .variant1(let value):
      try value.encode(to: encoder)
    case .stringArray(let value):
      try value.encode(to: encoder)
    case .variant3(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/Label/anyOf/0`.
  public enum Variant1: OpenUnion {
    /// The variant `Int64`.
    case integer(Int64)
    /// The variant `Bool`.
    case boolean(Bool)
    /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
    case other(JSONValue)

    /// The variants in the order of preference, with the values of members that select them.
    public static let variants = UnionVariants<Variant1> { variants in
      variants.add("boolean", Self.boolean)
      variants.add("integer", Self.integer)
    }

    /// The JSON of `other`; nil for any other case.
    public var otherJSON: JSONValue? {
      if case .other(let json) = self { json } else { nil }
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .integer(let value):
        try value.encode(to: encoder)
      case .boolean(let value):
        try value.encode(to: encoder)
      case .other(let value):
        try value.encode(to: encoder)
      }
    }
  }

  /// The schema `#/components/schemas/Label/anyOf/2`.
  public struct Variant3: Codable, Equatable, Sendable {
    /// The member `text`.
    public var text: String?

    /// Creates a value from its properties.
    public init(
      text: String? = nil,
    ) {
      self.text = text
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.text = try members.optional("text")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.text, "text")
    }
  }
}
