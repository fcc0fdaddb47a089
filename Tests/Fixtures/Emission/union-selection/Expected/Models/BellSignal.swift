// Generated from openapi.yaml#/components/schemas/BellSignal. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/BellSignal`.
nonisolated public enum BellSignal: OpenUnion {
  /// The variant `BellSignalBellRung`.
  case bellRung(BellSignalBellRung)
  /// The variant `BellSignalBellMute`.
  case bellMute(BellSignalBellMute)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<BellSignal> { variants in
    variants.add("bellRung", Self.bellRung, where: [.member("on", is: ["bell.rung"])])
    variants.add("bellMute", Self.bellMute, where: [.member("on", is: ["bell.mute"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .bellRung(let value):
      try value.encode(to: encoder)
    case .bellMute(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
