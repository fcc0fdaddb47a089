// Generated from openapi.yaml#/components/schemas/Reading/oneOf/0/properties/unit. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Reading/oneOf/0/properties/unit`.
nonisolated public enum ReadingCelsiusUnit: OpenEnumeration {
  /// The value `"C"`.
  case c
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .c
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "C": self = .c
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .c: "C"
    case .unrecognized(let value): value
    }
  }
}
