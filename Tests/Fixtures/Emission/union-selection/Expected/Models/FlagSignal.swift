// Generated from openapi.yaml#/components/schemas/FlagSignal. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/FlagSignal`.
nonisolated public enum FlagSignal: OpenUnion {
  /// The variant `FlagUp`.
  case flagUp(FlagUp)
  /// The variant `FlagDown`.
  case flagDown(FlagDown)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<FlagSignal> { variants in
    variants.add("flagUp", Self.flagUp, where: [.member("on", is: ["flag.up"])])
    variants.add("flagDown", Self.flagDown, where: [.member("on", is: ["flag.down"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .flagUp(let value):
      try value.encode(to: encoder)
    case .flagDown(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/FlagSignal/oneOf/0`.
  public struct FlagUp: Codable, Equatable, Sendable {
    /// The member `on`.
    public private(set) var on: On = .flagUp

    /// The member `flag`.
    public var flag: Int64?

    /// Creates a value from its properties.
    public init(
      flag: Int64? = nil,
    ) {
      self.flag = flag
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.on = try members.required("on")
      self.flag = try members.optional("flag")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.on, "on")
      try members.optional(self.flag, "flag")
    }

    /// The schema `#/components/schemas/FlagSignal/oneOf/0/properties/on`.
    public enum On: OpenEnumeration {
      /// The value `"flag.up"`.
      case flagUp
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .flagUp
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "flag.up": self = .flagUp
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .flagUp: "flag.up"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// The schema `#/components/schemas/FlagSignal/oneOf/1`.
  public struct FlagDown: Codable, Equatable, Sendable {
    /// The member `on`.
    public private(set) var on: On = .flagDown

    /// The member `flag`.
    public var flag: Int64?

    /// Creates a value from its properties.
    public init(
      flag: Int64? = nil,
    ) {
      self.flag = flag
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.on = try members.required("on")
      self.flag = try members.optional("flag")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.on, "on")
      try members.optional(self.flag, "flag")
    }

    /// The schema `#/components/schemas/FlagSignal/oneOf/1/properties/on`.
    public enum On: OpenEnumeration {
      /// The value `"flag.down"`.
      case flagDown
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .flagDown
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "flag.down": self = .flagDown
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .flagDown: "flag.down"
        case .unrecognized(let value): value
        }
      }
    }
  }
}
