// Generated from openapi.yaml#/components/schemas/Payment. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Payment`.
nonisolated public enum Payment: OpenUnion {
  /// How to pay with coins and notes.
  case cashPayment(CashPayment)
  /// Card Details
  case cardPayment(CardPayment)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Payment> { variants in
    variants.add("cashPayment", Self.cashPayment)
    variants.add("cardPayment", Self.cardPayment)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cashPayment(let value):
      try value.encode(to: encoder)
    case .cardPayment(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
