// Generated from openapi.yaml#/components/schemas/Letter/oneOf/0/properties/head/properties/form. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Letter/oneOf/0/properties/head/properties/form`.
nonisolated public enum LetterInvoiceHeadForm: OpenEnumeration {
  /// The value `"inv"`.
  case inv
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .inv
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "inv": self = .inv
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .inv: "inv"
    case .unrecognized(let value): value
    }
  }
}
