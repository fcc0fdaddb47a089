// Generated from openapi.yaml#/components/schemas/Rank. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Rank`.
nonisolated public enum Rank: OpenUnion {
  /// The variant `Words`.
  case words(Words)
  /// The variant `Typo`.
  case typo(Typo)
  /// The variant `Variant3`.
  case variant3(Variant3)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Rank> { variants in
    variants.add("variant3", Self.variant3)
    variants.add("words", Self.words)
    variants.add("typo", Self.typo)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .words(let value):
      try value.encode(to: encoder)
    case .typo(let value):
      try value.encode(to: encoder)
    case .variant3(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/Rank/oneOf/0`.
  public enum Words: OpenEnumeration {
    /// The value `"words"`.
    case words
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .words
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "words": self = .words
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .words: "words"
      case .unrecognized(let value): value
      }
    }
  }

  /// The schema `#/components/schemas/Rank/oneOf/1`.
  public enum Typo: OpenEnumeration {
    /// The value `"typo"`.
    case typo
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .typo
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "typo": self = .typo
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .typo: "typo"
      case .unrecognized(let value): value
      }
    }
  }

  /// The schema `#/components/schemas/Rank/oneOf/2`.
  public struct Variant3: Codable, Equatable, Sendable {
    /// The member `asc`.
    public var asc: String

    /// Creates a value from its properties.
    public init(
      asc: String,
    ) {
      self.asc = asc
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.asc = try members.required("asc")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.asc, "asc")
    }
  }
}
