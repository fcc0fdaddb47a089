// Generated from openapi.yaml#/components/schemas/Twin. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Twin`.
nonisolated public enum Twin: OpenUnion {
  /// Left
  case left(Left)
  /// Right
  case right(Right)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Twin> { variants in
    variants.add("left", Self.left)
    variants.add("right", Self.right)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .left(let value):
      try value.encode(to: encoder)
    case .right(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Left
  public struct Left: Codable, Equatable, Sendable {
    /// The member `side`.
    public var side: String?

    /// Creates a value from its properties.
    public init(
      side: String? = nil,
    ) {
      self.side = side
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.side = try members.optional("side")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.side, "side")
    }
  }

  /// Right
  public struct Right: Codable, Equatable, Sendable {
    /// The member `side`.
    public var side: String?

    /// Creates a value from its properties.
    public init(
      side: String? = nil,
    ) {
      self.side = side
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.side = try members.optional("side")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.side, "side")
    }
  }
}
