// Generated from openapi.yaml#/components/schemas/Moment. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Moment`.
nonisolated public enum Moment: OpenUnion {
  /// The variant `String`.
  case string(String)
  /// The variant `DateTime`.
  case dateTime(DateTime)
  /// The variant `Double`.
  case number(Double)
  /// The variant `Int64`.
  case integer(Int64)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Moment> { variants in
    variants.add("integer", Self.integer)
    variants.add("number", Self.number)
    variants.add("dateTime", Self.dateTime)
    variants.add("string", Self.string)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value):
      try value.encode(to: encoder)
    case .dateTime(let value):
      try value.encode(to: encoder)
    case .number(let value):
      try value.encode(to: encoder)
    case .integer(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
