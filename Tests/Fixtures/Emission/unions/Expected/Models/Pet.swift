// Generated from openapi.yaml#/components/schemas/Pet. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Pet`.
nonisolated public enum Pet: OpenUnion {
  /// The variant `Cat`.
  case cat(Cat)
  /// The variant `Dog`.
  case dog(Dog)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Pet> { variants in
    variants.add("cat", Self.cat, where: [.member("kind", is: ["cat"])])
    variants.add(
      "dog", Self.dog,
      where: [
        .member("kind", is: ["dog", "hound"])
      ])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cat(let value):
      try value.encode(to: encoder)
    case .dog(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
