// Generated from openapi.yaml#/components/schemas/Format. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Format`.
nonisolated public enum Format: OpenUnion {
  /// The variant `FormatAuto`.
  case auto(FormatAuto)
  /// The variant `FormatText`.
  case text(FormatText)
  /// The variant `FormatJson`.
  case json(FormatJson)
  /// The variant `FormatVariant4`.
  case formatVariant4(FormatVariant4)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Format> { variants in
    variants.add("text", Self.text, where: [.member("type", is: ["text"])])
    variants.add("json", Self.json, where: [.member("type", is: ["json"])])
    variants.add("auto", Self.auto)
    variants.add("formatVariant4", Self.formatVariant4)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .auto(let value):
      try value.encode(to: encoder)
    case .text(let value):
      try value.encode(to: encoder)
    case .json(let value):
      try value.encode(to: encoder)
    case .formatVariant4(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
