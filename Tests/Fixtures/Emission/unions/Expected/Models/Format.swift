// Generated from openapi.yaml#/components/schemas/Format. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Format`.
nonisolated public enum Format: OpenUnion {
  /// The variant `Auto`.
  case auto(Auto)
  /// The variant `Text`.
  case text(Text)
  /// The variant `Json`.
  case json(Json)
  /// The variant `Variant4`.
  case variant4(Variant4)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Format> { variants in
    variants.add("text", Self.text, where: [.member("type", is: ["text"])])
    variants.add("json", Self.json, where: [.member("type", is: ["json"])])
    variants.add("auto", Self.auto)
    variants.add("variant4", Self.variant4)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .auto(let value):
      try value.encode(to: encoder)
    case .text(let value):
      try value.encode(to: encoder)
    case .json(let value):
      try value.encode(to: encoder)
    case .variant4(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/Format/oneOf/0`.
  public enum Auto: OpenEnumeration {
    /// The value `"auto"`.
    case auto
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .auto
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "auto": self = .auto
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .auto: "auto"
      case .unrecognized(let value): value
      }
    }
  }

  /// The schema `#/components/schemas/Format/oneOf/1`.
  public struct Text: Codable, Equatable, Sendable {
    /// The member `type`.
    public private(set) var type: Kind = .text

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.type = try members.required("type")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.type, "type")
      try members.others(self.otherMembers)
    }

    /// The schema `#/components/schemas/Format/oneOf/1/properties/type`.
    public enum Kind: OpenEnumeration {
      /// The value `"text"`.
      case text
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .text
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .text: "text"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// The schema `#/components/schemas/Format/oneOf/2`.
  public struct Json: Codable, Equatable, Sendable {
    /// The member `type`.
    public private(set) var type: Kind = .json

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.type = try members.required("type")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.type, "type")
      try members.others(self.otherMembers)
    }

    /// The schema `#/components/schemas/Format/oneOf/2/properties/type`.
    public enum Kind: OpenEnumeration {
      /// The value `"json"`.
      case json
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .json
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "json": self = .json
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .json: "json"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// The schema `#/components/schemas/Format/oneOf/3`.
  public enum Variant4: OpenUnion {
    /// The variant `Int64`.
    case integer(Int64)
    /// The variant `Bool`.
    case boolean(Bool)
    /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
    case other(JSONValue)

    /// The variants in the order of preference, with the values of members that select them.
    public static let variants = UnionVariants<Variant4> { variants in
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
}
