// Generated from openapi.yaml#/components/schemas/Label. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Label`.
nonisolated public enum Label: OpenUnion {
  /// The variant `LabelVariant1`.
  case labelVariant1(LabelVariant1)
  /// The variant `[String]`.
  case stringArray([String])
  /// The variant `LabelVariant3`.
  case labelVariant3(LabelVariant3)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Label> { variants in
    variants.add("stringArray", Self.stringArray)
    variants.add("labelVariant3", Self.labelVariant3)
    variants.add("labelVariant1", Self.labelVariant1)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .labelVariant1(let value):
      try value.encode(to: encoder)
    case .stringArray(let value):
      try value.encode(to: encoder)
    case .labelVariant3(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
