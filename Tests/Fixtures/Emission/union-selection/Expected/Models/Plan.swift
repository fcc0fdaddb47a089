// Generated from openapi.yaml#/components/schemas/Plan. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Plan`.
nonisolated public enum Plan: OpenUnion {
  /// The variant `SmallPlan`.
  case smallPlan(SmallPlan)
  /// The variant `LargePlan`.
  case largePlan(LargePlan)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Plan> { variants in
    variants.add("smallPlan", Self.smallPlan)
    variants.add("largePlan", Self.largePlan)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .smallPlan(let value):
      try value.encode(to: encoder)
    case .largePlan(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
