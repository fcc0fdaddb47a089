// Generated from openapi.yaml#/components/schemas/Car. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Car`.
nonisolated public enum Car: OpenUnion {
  /// The variant `Taxi`.
  case cab(Taxi)
  /// The variant `Base`.
  case road(Base)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Car> { variants in
    variants.add("cab", Self.cab, where: [.member("type", is: ["cab"])])
    variants.add("road", Self.road, where: [.member("type", is: ["road"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cab(let value):
      try value.encode(to: encoder)
    case .road(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/Car/discriminator`.
  public struct Base: Codable, Equatable, Sendable {
    /// The member `type`.
    public private(set) var type: String = "road"

    /// The member `doors`.
    public var doors: Int64?

    /// Creates a value from its properties.
    public init(
      doors: Int64? = nil,
    ) {
      self.doors = doors
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.type = try members.required("type")
      self.doors = try members.optional("doors")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.type, "type")
      try members.optional(self.doors, "doors")
    }
  }
}
