// Generated from openapi.yaml#/components/schemas/Pet/properties/owner. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Pet/properties/owner`.
nonisolated public indirect enum PetOwnerInput: OpenUnion {
  /// A pet.
  case pet(PetInput)
  /// The variant `Person`.
  case person(Person)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<PetOwnerInput> { variants in
    variants.add("pet", Self.pet)
    variants.add("person", Self.person)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .pet(let value):
      try value.encode(to: encoder)
    case .person(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
