// Generated from openapi.yaml#/components/schemas/Size. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Size`.
nonisolated public enum Size: OpenUnion {
  /// The variant `String`.
  case string(String)
  /// The variant `Int64`.
  case integer(Int64)
  /// The variant `[Int64]`.
  case integerArray([Int64])
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Size> { variants in
    variants.add("integer", Self.integer)
    variants.add("integerArray", Self.integerArray)
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
    case .integer(let value):
      try value.encode(to: encoder)
    case .integerArray(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
