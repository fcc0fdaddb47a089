// Generated from openapi.yaml#/components/schemas/Color. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Color`.
nonisolated public enum Color: OpenEnumeration {
  /// The value `"red"`.
  case red
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .red
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "red": self = .red
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .red: "red"
    case .unrecognized(let value): value
    }
  }
}
