// Generated from openapi.yaml#/components/schemas/Figure. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Figure`.
nonisolated public enum Figure: OpenUnion {
  /// The variant `Circle`.
  case circle(Circle)
  /// The variant `Square`.
  case square(Square)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Figure> { variants in
    variants.add("circle", Self.circle, where: [.member("form", is: ["circle"])])
    variants.add("square", Self.square, where: [.member("form", is: ["square"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .circle(let value):
      try value.encode(to: encoder)
    case .square(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/Figure/oneOf/0`.
  public struct Circle: Codable, Equatable, Sendable {
    /// The member `form`.
    public private(set) var form: Form = .circle

    /// The member `radius`.
    public var radius: Double

    /// Creates a value from its properties.
    public init(
      radius: Double,
    ) {
      self.radius = radius
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.form = try members.required("form")
      self.radius = try members.required("radius")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.form, "form")
      try members.required(self.radius, "radius")
    }

    /// The schema `#/components/schemas/Figure/oneOf/0/properties/form`.
    public enum Form: OpenEnumeration {
      /// The value `"circle"`.
      case circle
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .circle
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "circle": self = .circle
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .circle: "circle"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// The schema `#/components/schemas/Figure/oneOf/1`.
  public struct Square: Codable, Equatable, Sendable {
    /// The member `form`.
    public private(set) var form: Form = .square

    /// The member `side`.
    public var side: Double

    /// Creates a value from its properties.
    public init(
      side: Double,
    ) {
      self.side = side
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.form = try members.required("form")
      self.side = try members.required("side")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.form, "form")
      try members.required(self.side, "side")
    }

    /// The schema `#/components/schemas/Figure/oneOf/1/properties/form`.
    public enum Form: OpenEnumeration {
      /// The value `"square"`.
      case square
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .square
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "square": self = .square
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .square: "square"
        case .unrecognized(let value): value
        }
      }
    }
  }
}
