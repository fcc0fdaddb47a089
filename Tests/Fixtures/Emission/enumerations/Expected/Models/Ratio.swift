// Generated from openapi.yaml#/components/schemas/Ratio. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Ratio`.
nonisolated public enum Ratio: OpenEnumeration {
  /// The value `0.5`.
  case value0Point5
  /// The value `1`.
  case value1
  /// A value that the specification does not list, as received.
  case unrecognized(Double)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .value0Point5,
      .value1,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: Double) {
    switch rawValue {
    case 0.5: self = .value0Point5
    case 1.0: self = .value1
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: Double {
    switch self {
    case .value0Point5: 0.5
    case .value1: 1.0
    case .unrecognized(let value): value
    }
  }
}
