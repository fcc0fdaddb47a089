// Generated from openapi.yaml#/components/schemas/Skill. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Skill`.
nonisolated public enum Skill: OpenEnumeration {
  /// Learns.
  case beginner
  /// Teaches.
  case master
  /// A value that the specification does not list, as received.
  case unrecognized(Int64)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .beginner,
      .master,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: Int64) {
    switch rawValue {
    case 10: self = .beginner
    case 20: self = .master
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: Int64 {
    switch self {
    case .beginner: 10
    case .master: 20
    case .unrecognized(let value): value
    }
  }
}
