// Generated from openapi.yaml#/components/schemas/Wall/properties/code. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Wall/properties/code`.
nonisolated public enum WallCode: OpenEnumeration {
  /// The value `3`.
  case value3
  /// A value that the specification does not list, as received.
  case unrecognized(Int64)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .value3
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: Int64) {
    switch rawValue {
    case 3: self = .value3
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: Int64 {
    switch self {
    case .value3: 3
    case .unrecognized(let value): value
    }
  }
}
