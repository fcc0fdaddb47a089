// Generated from openapi.yaml#/components/schemas/Step. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Step`.
nonisolated public enum Step: OpenUnion {
  /// The variant `Wait`.
  case wait(Wait)
  /// The variant `Send`.
  case send(Send)
  /// The variant `Int64`.
  case integer(Int64)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Step> { variants in
    variants.add("integer", Self.integer)
    variants.add("send", Self.send, where: [.member("kind", is: ["send"])])
    variants.add("wait", Self.wait, where: [.member("kind", is: ["wait"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .wait(let value):
      try value.encode(to: encoder)
    case .send(let value):
      try value.encode(to: encoder)
    case .integer(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
