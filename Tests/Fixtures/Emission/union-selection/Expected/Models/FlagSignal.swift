// Generated from openapi.yaml#/components/schemas/FlagSignal. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/FlagSignal`.
nonisolated public enum FlagSignal: OpenUnion {
  /// The variant `FlagSignalFlagUp`.
  case flagUp(FlagSignalFlagUp)
  /// The variant `FlagSignalFlagDown`.
  case flagDown(FlagSignalFlagDown)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<FlagSignal> { variants in
    variants.add("flagUp", Self.flagUp, where: [.member("on", is: ["flag.up"])])
    variants.add("flagDown", Self.flagDown, where: [.member("on", is: ["flag.down"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .flagUp(let value):
      try value.encode(to: encoder)
    case .flagDown(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
