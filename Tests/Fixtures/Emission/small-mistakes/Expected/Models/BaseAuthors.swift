// Generated from openapi.yaml#/components/schemas/Base/properties/authors. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Base/properties/authors`.
nonisolated public enum BaseAuthors: OpenUnion {
  /// The variant `[String]`.
  case stringArray([String])
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<BaseAuthors> { variants in
    variants.add("stringArray", Self.stringArray)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .stringArray(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
