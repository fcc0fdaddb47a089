// Generated from openapi.yaml#/components/schemas/Gate/properties/code. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Gate/properties/code`.
nonisolated public enum GateCode: OpenEnumeration {
  /// The value `40`.
  case value40
  /// A value that the specification does not list, as received.
  case unrecognized(Int64)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .value40
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: Int64) {
    switch rawValue {
    case 40: self = .value40
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: Int64 {
    switch self {
    case .value40: 40
    case .unrecognized(let value): value
    }
  }
}
