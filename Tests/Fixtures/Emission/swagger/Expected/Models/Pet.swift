// Generated from swagger.yaml#/definitions/Pet. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/definitions/Pet`.
nonisolated public enum Pet: OpenUnion {
  /// The variant `Cat`.
  case cat(Cat)
  /// The variant `PetBase`.
  case pet(PetBase)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Pet> { variants in
    variants.add("cat", Self.cat, where: [.member("kind", is: ["Cat"])])
    variants.add("pet", Self.pet, where: [.member("kind", is: ["Pet"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cat(let value):
      try value.encode(to: encoder)
    case .pet(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
