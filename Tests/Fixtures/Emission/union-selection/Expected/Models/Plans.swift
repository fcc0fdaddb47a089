// Generated from openapi.yaml#/components/schemas/Plans. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Plans`.
nonisolated public enum Plans: OpenUnion {
  /// The variant `[SmallPlan]`.
  case smallPlanArray([SmallPlan])
  /// The variant `[LargePlan]`.
  case largePlanArray([LargePlan])
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Plans> { variants in
    variants.add("smallPlanArray", Self.smallPlanArray)
    variants.add("largePlanArray", Self.largePlanArray)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .smallPlanArray(let value):
      try value.encode(to: encoder)
    case .largePlanArray(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
