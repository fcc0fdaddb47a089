// Generated from openapi.yaml#/components/schemas/Badge. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Badge`.
nonisolated public enum Badge: OpenUnion {
  /// The variant `RoundBadge`.
  case round(RoundBadge)
  /// The variant `LongBadge`.
  case longBadge(LongBadge)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Badge> { variants in
    variants.add("round", Self.round, where: [.member("shape", is: ["round"])])
    variants.add(
      "longBadge", Self.longBadge,
      where: [
        .member("shape", is: ["long", "wide"])
      ])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .round(let value):
      try value.encode(to: encoder)
      var members = JSONMemberEncoder(encoder)
      try members.required("round", "shape")
    case .longBadge(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
