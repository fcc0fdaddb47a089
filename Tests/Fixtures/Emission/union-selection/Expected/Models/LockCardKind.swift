// Generated from openapi.yaml#/components/schemas/Lock/oneOf/2/properties/kind. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Lock/oneOf/2/properties/kind`.
nonisolated public enum LockCardKind: OpenEnumeration {
  /// The value `"CARD"`.
  case card
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .card
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "CARD": self = .card
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .card: "CARD"
    case .unrecognized(let value): value
    }
  }
}
