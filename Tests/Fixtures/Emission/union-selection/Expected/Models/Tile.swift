// Generated from openapi.yaml#/components/schemas/Tile. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Tile`.
nonisolated public enum Tile: OpenUnion {
  /// The variant `Wall`.
  case wall(Wall)
  /// The variant `Gate`.
  case gate(Gate)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Tile> { variants in
    variants.add("wall", Self.wall, where: [.member("code", is: ["3"])])
    variants.add("gate", Self.gate, where: [.member("code", is: ["40"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .wall(let value):
      try value.encode(to: encoder)
    case .gate(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
