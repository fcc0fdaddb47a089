// Generated from openapi.yaml#/components/schemas/Letter/oneOf/1/properties/head/properties/form. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Letter/oneOf/1/properties/head/properties/form`.
nonisolated public enum LetterOfferHeadForm: OpenEnumeration {
  /// The value `"off"`.
  case off
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .off
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "off": self = .off
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .off: "off"
    case .unrecognized(let value): value
    }
  }
}
