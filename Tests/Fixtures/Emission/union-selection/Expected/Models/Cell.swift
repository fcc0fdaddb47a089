// Generated from openapi.yaml#/components/schemas/Cell. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Cell`.
nonisolated public enum Cell: OpenUnion {
  /// Count
  case count(Count)
  /// Words
  case words(Words)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Cell> { variants in
    variants.add("count", Self.count)
    variants.add("words", Self.words)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .count(let value):
      try value.encode(to: encoder)
    case .words(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Count
  public struct Count: Codable, Equatable, Sendable {
    /// The member `v`.
    public var v: Int64?

    /// Creates a value from its properties.
    public init(
      v: Int64? = nil,
    ) {
      self.v = v
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.v = try members.optional("v")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.v, "v")
    }
  }

  /// Words
  public struct Words: Codable, Equatable, Sendable {
    /// The member `v`.
    public var v: [String]?

    /// Creates a value from its properties.
    public init(
      v: [String]? = nil,
    ) {
      self.v = v
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.v = try members.optional("v")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.v, "v")
    }
  }
}
