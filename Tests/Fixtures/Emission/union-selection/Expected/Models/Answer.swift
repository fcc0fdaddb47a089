// Generated from openapi.yaml#/components/schemas/Answer. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Answer`.
nonisolated public enum Answer: OpenUnion {
  /// Granted
  case granted(AnswerGranted)
  /// Refused
  case refused(AnswerRefused)
  /// Pending
  case pending(AnswerPending)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Answer> { variants in
    variants.add("pending", Self.pending)
    variants.add("granted", Self.granted, where: [.member("ok", is: ["true"])])
    variants.add("refused", Self.refused, where: [.member("ok", is: ["false"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .granted(let value):
      try value.encode(to: encoder)
    case .refused(let value):
      try value.encode(to: encoder)
    case .pending(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
