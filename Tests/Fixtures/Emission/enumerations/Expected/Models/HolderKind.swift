// Generated from openapi.yaml#/components/schemas/Holder/properties/kind. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Holder/properties/kind`.
nonisolated public enum HolderKind: OpenEnumeration {
  /// The value `"only"`.
  case only
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .only
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "only": self = .only
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .only: "only"
    case .unrecognized(let value): value
    }
  }
}
