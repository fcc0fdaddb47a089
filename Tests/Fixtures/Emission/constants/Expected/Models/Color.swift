// Generated from openapi.yaml#/components/schemas/Color. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Color`.
nonisolated public enum Color: OpenEnumeration {
  /// The value `1`.
  case darkRed
  /// Like grass.
  case green
  /// A value that the specification does not list, as received.
  case unrecognized(Int64)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .darkRed,
      .green,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: Int64) {
    switch rawValue {
    case 1: self = .darkRed
    case 2: self = .green
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: Int64 {
    switch self {
    case .darkRed: 1
    case .green: 2
    case .unrecognized(let value): value
    }
  }
}
