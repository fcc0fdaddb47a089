// Generated from openapi.yaml#/components/schemas/Mark. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Mark`.
nonisolated public enum Mark: OpenUnion {
  /// The variant `MarkText`.
  case text(MarkText)
  /// The variant `MarkJob`.
  case job(MarkJob)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Mark> { variants in
    variants.add("text", Self.text, where: [.member("event", is: ["text"])])
    variants.add("job", Self.job, where: [.member("event", is: ["job"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value):
      try value.encode(to: encoder)
    case .job(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
