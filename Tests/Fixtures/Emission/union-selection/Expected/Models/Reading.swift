// Generated from openapi.yaml#/components/schemas/Reading. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Reading`.
nonisolated public enum Reading: OpenUnion {
  /// Celsius
  case c(Celsius)
  /// Kelvin
  case k(Kelvin)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Reading> { variants in
    variants.add("c", Self.c, where: [.member("unit", is: ["C"])])
    variants.add("k", Self.k, where: [.member("unit", is: ["K"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .c(let value):
      try value.encode(to: encoder)
    case .k(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Celsius
  public struct Celsius: Codable, Equatable, Sendable {
    /// The member `a1`.
    public var a1: String

    /// The member `a2`.
    public var a2: String

    /// The member `a3`.
    public var a3: String

    /// The member `a4`.
    public var a4: String

    /// The member `a5`.
    public var a5: String

    /// The member `a6`.
    public var a6: String

    /// The member `a7`.
    public var a7: String

    /// The member `a8`.
    public var a8: String

    /// The member `a9`.
    public var a9: String

    /// The member `unit`.
    public private(set) var unit: Unit = .c

    /// Creates a value from its properties.
    public init(
      a1: String,
      a2: String,
      a3: String,
      a4: String,
      a5: String,
      a6: String,
      a7: String,
      a8: String,
      a9: String,
    ) {
      self.a1 = a1
      self.a2 = a2
      self.a3 = a3
      self.a4 = a4
      self.a5 = a5
      self.a6 = a6
      self.a7 = a7
      self.a8 = a8
      self.a9 = a9
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.a1 = try members.required("a1")
      self.a2 = try members.required("a2")
      self.a3 = try members.required("a3")
      self.a4 = try members.required("a4")
      self.a5 = try members.required("a5")
      self.a6 = try members.required("a6")
      self.a7 = try members.required("a7")
      self.a8 = try members.required("a8")
      self.a9 = try members.required("a9")
      self.unit = try members.required("unit")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.a1, "a1")
      try members.required(self.a2, "a2")
      try members.required(self.a3, "a3")
      try members.required(self.a4, "a4")
      try members.required(self.a5, "a5")
      try members.required(self.a6, "a6")
      try members.required(self.a7, "a7")
      try members.required(self.a8, "a8")
      try members.required(self.a9, "a9")
      try members.required(self.unit, "unit")
    }

    /// The schema `#/components/schemas/Reading/oneOf/0/properties/unit`.
    public enum Unit: OpenEnumeration {
      /// The value `"C"`.
      case c
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .c
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "C": self = .c
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .c: "C"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// Kelvin
  public struct Kelvin: Codable, Equatable, Sendable {
    /// The member `a1`.
    public var a1: String

    /// The member `a2`.
    public var a2: String

    /// The member `a3`.
    public var a3: String

    /// The member `a4`.
    public var a4: String

    /// The member `a5`.
    public var a5: String

    /// The member `a6`.
    public var a6: String

    /// The member `a7`.
    public var a7: String

    /// The member `a8`.
    public var a8: String

    /// The member `a9`.
    public var a9: String

    /// The member `unit`.
    public private(set) var unit: Unit = .k

    /// Creates a value from its properties.
    public init(
      a1: String,
      a2: String,
      a3: String,
      a4: String,
      a5: String,
      a6: String,
      a7: String,
      a8: String,
      a9: String,
    ) {
      self.a1 = a1
      self.a2 = a2
      self.a3 = a3
      self.a4 = a4
      self.a5 = a5
      self.a6 = a6
      self.a7 = a7
      self.a8 = a8
      self.a9 = a9
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.a1 = try members.required("a1")
      self.a2 = try members.required("a2")
      self.a3 = try members.required("a3")
      self.a4 = try members.required("a4")
      self.a5 = try members.required("a5")
      self.a6 = try members.required("a6")
      self.a7 = try members.required("a7")
      self.a8 = try members.required("a8")
      self.a9 = try members.required("a9")
      self.unit = try members.required("unit")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.a1, "a1")
      try members.required(self.a2, "a2")
      try members.required(self.a3, "a3")
      try members.required(self.a4, "a4")
      try members.required(self.a5, "a5")
      try members.required(self.a6, "a6")
      try members.required(self.a7, "a7")
      try members.required(self.a8, "a8")
      try members.required(self.a9, "a9")
      try members.required(self.unit, "unit")
    }

    /// The schema `#/components/schemas/Reading/oneOf/1/properties/unit`.
    public enum Unit: OpenEnumeration {
      /// The value `"K"`.
      case k
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .k
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "K": self = .k
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .k: "K"
        case .unrecognized(let value): value
        }
      }
    }
  }
}
