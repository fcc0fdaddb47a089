// Generated from openapi.yaml#/components/schemas/Route. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Route`.
nonisolated public enum Route: OpenUnion {
  /// Short
  case short(RouteShort)
  /// Long
  case long(RouteLong)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Route> { variants in
    variants.add("short", Self.short)
    variants.add("long", Self.long)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .short(let value):
      try value.encode(to: encoder)
    case .long(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
