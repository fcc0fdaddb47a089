// Generated from openapi.yaml#/components/schemas/Level. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Level`.
nonisolated public enum Level: OpenEnumeration {
  /// The value `1`.
  case value1
  /// The value `-1`.
  case valueMinus1
  /// The value `10`.
  case value10
  /// A value that the specification does not list, as received.
  case unrecognized(Int64)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .value1,
      .valueMinus1,
      .value10,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: Int64) {
    switch rawValue {
    case 1: self = .value1
    case -1: self = .valueMinus1
    case 10: self = .value10
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: Int64 {
    switch self {
    case .value1: 1
    case .valueMinus1: -1
    case .value10: 10
    case .unrecognized(let value): value
    }
  }
}
