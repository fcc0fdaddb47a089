// Generated from openapi.yaml#/components/schemas/BellSignal. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/BellSignal`.
nonisolated public enum BellSignal: OpenUnion {
  /// The variant `BellRung`.
  case bellRung(BellRung)
  /// The variant `BellMute`.
  case bellMute(BellMute)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<BellSignal> { variants in
    variants.add("bellRung", Self.bellRung, where: [.member("on", is: ["bell.rung"])])
    variants.add("bellMute", Self.bellMute, where: [.member("on", is: ["bell.mute"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .bellRung(let value):
      try value.encode(to: encoder)
    case .bellMute(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/BellSignal/oneOf/0`.
  public struct BellRung: Codable, Equatable, Sendable {
    /// The member `on`.
    public private(set) var on: On = .bellRung

    /// The member `bell`.
    public var bell: String?

    /// Creates a value from its properties.
    public init(
      bell: String? = nil,
    ) {
      self.bell = bell
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.on = try members.required("on")
      self.bell = try members.optional("bell")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.on, "on")
      try members.optional(self.bell, "bell")
    }

    /// The schema `#/components/schemas/BellSignal/oneOf/0/properties/on`.
    public enum On: OpenEnumeration {
      /// The value `"bell.rung"`.
      case bellRung
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .bellRung
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "bell.rung": self = .bellRung
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .bellRung: "bell.rung"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// The schema `#/components/schemas/BellSignal/oneOf/1`.
  public struct BellMute: Codable, Equatable, Sendable {
    /// The member `on`.
    public private(set) var on: On = .bellMute

    /// The member `bell`.
    public var bell: String?

    /// Creates a value from its properties.
    public init(
      bell: String? = nil,
    ) {
      self.bell = bell
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.on = try members.required("on")
      self.bell = try members.optional("bell")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.on, "on")
      try members.optional(self.bell, "bell")
    }

    /// The schema `#/components/schemas/BellSignal/oneOf/1/properties/on`.
    public enum On: OpenEnumeration {
      /// The value `"bell.mute"`.
      case bellMute
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .bellMute
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "bell.mute": self = .bellMute
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .bellMute: "bell.mute"
        case .unrecognized(let value): value
        }
      }
    }
  }
}
