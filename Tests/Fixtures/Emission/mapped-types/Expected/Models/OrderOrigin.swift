// Generated from openapi.yaml#/components/schemas/Order/properties/origin. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The schema `#/components/schemas/Order/properties/origin`.
nonisolated public enum OrderOrigin: OpenUnion {
  /// The variant `URL`.
  case url(URL)
  /// The variant `Int64`.
  case integer(Int64)
  /// The variant `Decimal`.
  case decimal(Decimal)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<OrderOrigin> { variants in
    variants.add("integer", Self.integer)
    variants.add("url", Self.url)
    variants.add("decimal", Self.decimal)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .url(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .integer(let value):
      try value.encode(to: encoder)
    case .decimal(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
