// Generated from openapi.yaml#/components/schemas/Lock. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Lock`.
nonisolated public enum Lock: OpenUnion {
  /// Key
  case key(LockKey)
  /// Code
  case code(LockCode)
  /// Card
  case card(LockCard)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Lock> { variants in
    variants.add("key", Self.key, where: [.member("kind", is: ["KEY"])])
    variants.add("code", Self.code, where: [.member("kind", is: ["CODE"])])
    variants.add("card", Self.card, where: [.member("kind", is: ["CARD"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .key(let value):
      try value.encode(to: encoder)
    case .code(let value):
      try value.encode(to: encoder)
    case .card(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
