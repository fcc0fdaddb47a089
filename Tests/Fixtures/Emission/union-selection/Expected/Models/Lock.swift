// Generated from openapi.yaml#/components/schemas/Lock. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Lock`.
nonisolated public enum Lock: OpenUnion {
  /// Key
  case key(Key)
  /// Code
  case code(Code)
  /// Card
  case card(Card)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Lock> { variants in
    variants.add("key", Self.key, where: [.member("kind", is: ["KEY"])])
    variants.add("code", Self.code, where: [.member("kind", is: ["CODE"])])
    variants.add("card", Self.card, where: [.member("kind", is: ["CARD"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .key(let value):
      try value.encode(to: encoder)
    case .code(let value):
      try value.encode(to: encoder)
    case .card(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Key
  public struct Key: Codable, Equatable, Sendable {
    /// The member `kind`.
    public private(set) var kind: Kind? = .key

    /// The member `teeth`.
    public var teeth: Int64?

    /// Creates a value from its properties.
    public init(
      teeth: Int64? = nil,
    ) {
      self.teeth = teeth
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.kind = try members.optional("kind")
      self.teeth = try members.optional("teeth")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.kind, "kind")
      try members.optional(self.teeth, "teeth")
    }

    /// The schema `#/components/schemas/Lock/oneOf/0/properties/kind`.
    public enum Kind: OpenEnumeration {
      /// The value `"KEY"`.
      case key
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .key
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "KEY": self = .key
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .key: "KEY"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// Code
  public struct Code: Codable, Equatable, Sendable {
    /// The member `kind`.
    public private(set) var kind: Kind? = .code

    /// The member `digits`.
    public var digits: [Int64]?

    /// Creates a value from its properties.
    public init(
      digits: [Int64]? = nil,
    ) {
      self.digits = digits
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.kind = try members.optional("kind")
      self.digits = try members.optional("digits")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.kind, "kind")
      try members.optional(self.digits, "digits")
    }

    /// The schema `#/components/schemas/Lock/oneOf/1/properties/kind`.
    public enum Kind: OpenEnumeration {
      /// The value `"CODE"`.
      case code
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .code
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "CODE": self = .code
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .code: "CODE"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// Card
  public struct Card: Codable, Equatable, Sendable {
    /// The member `kind`.
    public private(set) var kind: Kind? = .card

    /// The member `digits`.
    public var digits: [Int64]?

    /// The member `chip`.
    public var chip: String?

    /// Creates a value from its properties.
    public init(
      digits: [Int64]? = nil,
      chip: String? = nil,
    ) {
      self.digits = digits
      self.chip = chip
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.kind = try members.optional("kind")
      self.digits = try members.optional("digits")
      self.chip = try members.optional("chip")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.kind, "kind")
      try members.optional(self.digits, "digits")
      try members.optional(self.chip, "chip")
    }

    /// The schema `#/components/schemas/Lock/oneOf/2/properties/kind`.
    public enum Kind: OpenEnumeration {
      /// The value `"CARD"`.
      case card
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .card
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "CARD": self = .card
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .card: "CARD"
        case .unrecognized(let value): value
        }
      }
    }
  }
}
