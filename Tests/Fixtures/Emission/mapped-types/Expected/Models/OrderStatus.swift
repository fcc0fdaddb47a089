// Generated from openapi.yaml#/components/schemas/Order/properties/status. Do not edit.
// Regenerate with `martlet generate`.

/// Format `uuid`.
nonisolated public enum OrderStatus: OpenEnumeration {
  /// The value `"a"`.
  case a
  /// The value `"b"`.
  case b
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .a,
      .b,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "a": self = .a
    case "b": self = .b
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .a: "a"
    case .b: "b"
    case .unrecognized(let value): value
    }
  }
}
