// Generated from openapi.yaml#/components/schemas/Lock/oneOf/0/properties/kind. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Lock/oneOf/0/properties/kind`.
nonisolated public enum LockKeyKind: OpenEnumeration {
  /// The value `"KEY"`.
  case key
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .key
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "KEY": self = .key
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .key: "KEY"
    case .unrecognized(let value): value
    }
  }
}
