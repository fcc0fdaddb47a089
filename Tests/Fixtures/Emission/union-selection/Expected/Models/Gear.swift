// Generated from openapi.yaml#/components/schemas/Gear. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Gear`.
nonisolated public enum Gear: OpenUnion {
  /// The variant `LowGear`.
  case lowGear(LowGear)
  /// The variant `HighGear`.
  case highGear(HighGear)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Gear> { variants in
    variants.add("lowGear", Self.lowGear, where: [.member("level", is: ["1"])])
    variants.add("highGear", Self.highGear, where: [.member("level", is: ["2"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .lowGear(let value):
      try value.encode(to: encoder)
    case .highGear(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
