// Generated from openapi.yaml#/components/schemas/Pen. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Pen`.
nonisolated public enum Pen: OpenUnion {
  /// Ink
  case ink(Ink)
  /// Felt
  case felt(Felt)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Pen> { variants in
    variants.add("ink", Self.ink)
    variants.add("felt", Self.felt)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .ink(let value):
      try value.encode(to: encoder)
    case .felt(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Ink
  public struct Ink: Codable, Equatable, Sendable {
    /// The member `color`.
    public var color: Color?

    /// Creates a value from its properties.
    public init(
      color: Color? = nil,
    ) {
      self.color = color
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.color = try members.optional("color")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.color, "color")
    }

    /// The schema `#/components/schemas/Pen/oneOf/0/properties/color`.
    public enum Color: OpenEnumeration {
      /// The value `"blue"`.
      case blue
      /// The value `"black"`.
      case black
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .blue,
          .black,
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "blue": self = .blue
        case "black": self = .black
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .blue: "blue"
        case .black: "black"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// Felt
  public struct Felt: Codable, Equatable, Sendable {
    /// The member `color`.
    public var color: Color?

    /// The member `width`.
    public var width: Int64?

    /// Creates a value from its properties.
    public init(
      color: Color? = nil,
      width: Int64? = nil,
    ) {
      self.color = color
      self.width = width
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.color = try members.optional("color")
      self.width = try members.optional("width")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.color, "color")
      try members.optional(self.width, "width")
    }

    /// The schema `#/components/schemas/Pen/oneOf/1/properties/color`.
    public enum Color: OpenEnumeration {
      /// The value `"blue"`.
      case blue
      /// The value `"red"`.
      case red
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .blue,
          .red,
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "blue": self = .blue
        case "red": self = .red
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .blue: "blue"
        case .red: "red"
        case .unrecognized(let value): value
        }
      }
    }
  }
}
