// Generated from openapi.yaml#/components/schemas/Letter. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Letter`.
nonisolated public enum Letter: OpenUnion {
  /// Invoice
  case invoice(LetterInvoice)
  /// Offer
  case offer(LetterOffer)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Letter> { variants in
    variants.add("invoice", Self.invoice, where: [.member(at: ["head", "form"], is: ["inv"])])
    variants.add("offer", Self.offer, where: [.member(at: ["head", "form"], is: ["off"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .invoice(let value):
      try value.encode(to: encoder)
    case .offer(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
