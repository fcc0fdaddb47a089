// Generated from openapi.yaml#/components/schemas/Order/properties/source. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Order/properties/source`.
nonisolated public enum OrderSource: OpenUnion {
  /// Key
  case key(OrderSourceKey)
  /// Link
  case link(OrderSourceLink)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<OrderSource> { variants in
    variants.add("key", Self.key)
    variants.add("link", Self.link)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .key(let value):
      try value.encode(to: encoder)
    case .link(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
