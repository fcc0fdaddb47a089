// Generated from openapi.yaml#/components/schemas/Plant. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Plant`.
nonisolated public enum Plant: OpenUnion {
  /// The variant `Tree`.
  case tree(Tree)
  /// The variant `Moss`.
  case moss(Moss)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Plant> { variants in
    variants.add("tree", Self.tree, where: [.member("kind", is: ["tree"])])
    variants.add("moss", Self.moss, where: [.member("kind", is: ["moss"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .tree(let value):
      try value.encode(to: encoder)
    case .moss(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
