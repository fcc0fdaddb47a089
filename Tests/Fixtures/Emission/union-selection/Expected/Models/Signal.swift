// Generated from openapi.yaml#/components/schemas/Signal. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Signal`.
nonisolated public enum Signal: OpenUnion {
  /// The variant `BellSignal`.
  case bellSignal(BellSignal)
  /// The variant `FlagSignal`.
  case flagSignal(FlagSignal)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Signal> { variants in
    variants.add(
      "bellSignal", Self.bellSignal,
      where: [
        .member("on", is: ["bell.rung", "bell.mute"])
      ])
    variants.add(
      "flagSignal", Self.flagSignal,
      where: [
        .member("on", is: ["flag.up", "flag.down"])
      ])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .bellSignal(let value):
      try value.encode(to: encoder)
    case .flagSignal(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
