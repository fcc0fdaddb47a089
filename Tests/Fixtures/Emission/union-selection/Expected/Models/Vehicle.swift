// Generated from openapi.yaml#/components/schemas/Vehicle. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Vehicle`.
nonisolated public enum Vehicle: OpenUnion {
  /// The variant `Car`.
  case car(Car)
  /// The variant `Base`.
  case vehicle(Base)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Vehicle> { variants in
    variants.add("vehicle", Self.vehicle, where: [.member("type", is: ["Vehicle"])])
    variants.add(
      "car", Self.car,
      where: [
        .member("type", is: ["road", "cab"])
      ])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .car(let value):
      try value.encode(to: encoder)
    case .vehicle(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/Vehicle/discriminator`.
  public struct Base: Codable, Equatable, Sendable {
    /// The member `type`.
    public private(set) var type: String = "Vehicle"

    /// Creates a value from its properties.
    public init() {}

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.type = try members.required("type")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.type, "type")
    }
  }
}
