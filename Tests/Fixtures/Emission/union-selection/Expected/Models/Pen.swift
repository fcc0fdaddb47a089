// Generated from openapi.yaml#/components/schemas/Pen. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Pen`.
nonisolated public enum Pen: OpenUnion {
  /// Ink
  case ink(PenInk)
  /// Felt
  case felt(PenFelt)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Pen> { variants in
    variants.add("ink", Self.ink)
    variants.add("felt", Self.felt)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .ink(let value):
      try value.encode(to: encoder)
    case .felt(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
