// Generated from openapi.yaml#/components/schemas/Label/anyOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Label/anyOf/0`.
nonisolated public enum LabelVariant1: OpenUnion {
  /// The variant `Int64`.
  case integer(Int64)
  /// The variant `Bool`.
  case boolean(Bool)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<LabelVariant1> { variants in
    variants.add("boolean", Self.boolean)
    variants.add("integer", Self.integer)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .integer(let value):
      try value.encode(to: encoder)
    case .boolean(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
