// Generated from openapi.yaml#/components/schemas/BellSignal/oneOf/0/properties/on. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/BellSignal/oneOf/0/properties/on`.
nonisolated public enum BellSignalBellRungOn: OpenEnumeration {
  /// The value `"bell.rung"`.
  case bellRung
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .bellRung
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "bell.rung": self = .bellRung
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .bellRung: "bell.rung"
    case .unrecognized(let value): value
    }
  }
}
