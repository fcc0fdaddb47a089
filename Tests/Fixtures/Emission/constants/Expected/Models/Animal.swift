// Generated from openapi.yaml#/components/schemas/Animal. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Animal`.
nonisolated public enum Animal: OpenUnion {
  /// The variant `Horse`.
  case equus(Horse)
  /// The variant `Goat`.
  case capra(Goat)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Animal> { variants in
    variants.add("equus", Self.equus, where: [.member("species", is: ["equus"])])
    variants.add("capra", Self.capra, where: [.member("species", is: ["capra"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .equus(let value):
      try value.encode(to: encoder)
    case .capra(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
