// Generated from openapi.yaml#/components/schemas/Reading. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Reading`.
nonisolated public enum Reading: OpenUnion {
  /// Celsius
  case c(ReadingCelsius)
  /// Kelvin
  case k(ReadingKelvin)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Reading> { variants in
    variants.add("c", Self.c, where: [.member("unit", is: ["C"])])
    variants.add("k", Self.k, where: [.member("unit", is: ["K"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .c(let value):
      try value.encode(to: encoder)
    case .k(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
