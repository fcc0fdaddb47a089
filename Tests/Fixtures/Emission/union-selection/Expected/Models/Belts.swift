// Generated from openapi.yaml#/components/schemas/Belts. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Belts`.
nonisolated public enum Belts: OpenUnion {
  /// The variant `[Wall]`.
  case wallArray([Wall])
  /// The variant `[Gate]`.
  case gateArray([Gate])
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Belts> { variants in
    variants.add("wallArray", Self.wallArray, where: [.member(at: [nil, "code"], is: ["3"])])
    variants.add("gateArray", Self.gateArray, where: [.member(at: [nil, "code"], is: ["40"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .wallArray(let value):
      try value.encode(to: encoder)
    case .gateArray(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
