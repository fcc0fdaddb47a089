// Generated from openapi.yaml#/components/schemas/Expression. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Expression`.
nonisolated public enum Expression: OpenUnion {
  /// The variant `String`.
  case string(String)
  /// The variant `Negation`.
  case negation(Negation)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Expression> { variants in
    variants.add("negation", Self.negation)
    variants.add("string", Self.string)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value):
      try value.encode(to: encoder)
    case .negation(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
