// Generated from openapi.yaml#/components/schemas/Due. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Due`.
nonisolated public enum Due: OpenUnion {
  /// The variant `CalendarDate`.
  case date(CalendarDate)
  /// The variant `Int64`.
  case integer(Int64)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Due> { variants in
    variants.add("integer", Self.integer)
    variants.add("date", Self.date)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .date(let value):
      try value.encode(to: encoder)
    case .integer(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
