// Generated from openapi.yaml#/components/schemas/Vehicle. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Vehicle`.
nonisolated public enum Vehicle: OpenUnion {
  /// The variant `Car`.
  case car(Car)
  /// The variant `VehicleBase`.
  case vehicle(VehicleBase)
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
}
