// Generated from openapi.yaml#/components/schemas/Lock/oneOf/1/properties/kind. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Lock/oneOf/1/properties/kind`.
nonisolated public enum LockCodeKind: OpenEnumeration {
  /// The value `"CODE"`.
  case code
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .code
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "CODE": self = .code
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .code: "CODE"
    case .unrecognized(let value): value
    }
  }
}
