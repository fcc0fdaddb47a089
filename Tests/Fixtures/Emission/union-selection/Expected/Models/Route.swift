// Generated from openapi.yaml#/components/schemas/Route. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Route`.
nonisolated public enum Route: OpenUnion {
  /// Short
  case short(Short)
  /// Long
  case long(Long)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Route> { variants in
    variants.add("short", Self.short)
    variants.add("long", Self.long)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .short(let value):
      try value.encode(to: encoder)
    case .long(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Short
  public struct Short: Codable, Equatable, Sendable {
    /// The member `leg`.
    public var leg: Leg?

    /// Creates a value from its properties.
    public init(
      leg: Leg? = nil,
    ) {
      self.leg = leg
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.leg = try members.optional("leg")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.leg, "leg")
    }

    /// The schema `#/components/schemas/Route/anyOf/0/properties/leg`.
    public struct Leg: Codable, Equatable, Sendable {
      /// The member `from`.
      public var from: String?

      /// Creates a value from its properties.
      public init(
        from: String? = nil,
      ) {
        self.from = from
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.from = try members.optional("from")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.optional(self.from, "from")
      }
    }
  }

  /// Long
  public struct Long: Codable, Equatable, Sendable {
    /// The member `leg`.
    public var leg: Leg?

    /// Creates a value from its properties.
    public init(
      leg: Leg? = nil,
    ) {
      self.leg = leg
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.leg = try members.optional("leg")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.leg, "leg")
    }

    /// The schema `#/components/schemas/Route/anyOf/1/properties/leg`.
    public struct Leg: Codable, Equatable, Sendable {
      /// The member `from`.
      public var from: String?

      /// The member `via`.
      public var via: String?

      /// Creates a value from its properties.
      public init(
        from: String? = nil,
        via: String? = nil,
      ) {
        self.from = from
        self.via = via
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.from = try members.optional("from")
        self.via = try members.optional("via")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.optional(self.from, "from")
        try members.optional(self.via, "via")
      }
    }
  }
}
