// Generated from openapi.yaml#/components/schemas/Cell. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Cell`.
nonisolated public enum Cell: OpenUnion {
  /// Count
  case count(CellCount)
  /// Words
  case words(CellWords)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Cell> { variants in
    variants.add("count", Self.count)
    variants.add("words", Self.words)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .count(let value):
      try value.encode(to: encoder)
    case .words(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
