// Generated from openapi.yaml#/components/schemas/Rank. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Rank`.
nonisolated public enum Rank: OpenUnion {
  /// The variant `RankWords`.
  case words(RankWords)
  /// The variant `RankTypo`.
  case typo(RankTypo)
  /// The variant `RankVariant3`.
  case rankVariant3(RankVariant3)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Rank> { variants in
    variants.add("rankVariant3", Self.rankVariant3)
    variants.add("words", Self.words)
    variants.add("typo", Self.typo)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .words(let value):
      try value.encode(to: encoder)
    case .typo(let value):
      try value.encode(to: encoder)
    case .rankVariant3(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
