// Generated from openapi.yaml#/components/schemas/FlagSignal/oneOf/0/properties/on. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/FlagSignal/oneOf/0/properties/on`.
nonisolated public enum FlagSignalFlagUpOn: OpenEnumeration {
  /// The value `"flag.up"`.
  case flagUp
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .flagUp
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "flag.up": self = .flagUp
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .flagUp: "flag.up"
    case .unrecognized(let value): value
    }
  }
}
