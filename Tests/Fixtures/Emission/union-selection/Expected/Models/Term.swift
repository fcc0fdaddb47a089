// Generated from openapi.yaml#/components/schemas/Term. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Term`.
nonisolated public enum Term: OpenUnion {
  /// Value
  case value(TermValue)
  /// Sum
  case sum(TermSum)
  /// Product
  case product(TermProduct)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Term> { variants in
    variants.add("sum", Self.sum)
    variants.add("product", Self.product)
    variants.add("value", Self.value)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .value(let value):
      try value.encode(to: encoder)
    case .sum(let value):
      try value.encode(to: encoder)
    case .product(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
