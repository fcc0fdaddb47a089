// Generated from openapi.yaml#/components/schemas/FlagSignal/oneOf/1/properties/on. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/FlagSignal/oneOf/1/properties/on`.
nonisolated public enum FlagSignalFlagDownOn: OpenEnumeration {
  /// The value `"flag.down"`.
  case flagDown
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .flagDown
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "flag.down": self = .flagDown
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .flagDown: "flag.down"
    case .unrecognized(let value): value
    }
  }
}
