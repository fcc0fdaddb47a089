// Generated from openapi.yaml#/components/schemas/Rank/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Rank/oneOf/1`.
nonisolated public enum RankTypo: OpenEnumeration {
  /// The value `"typo"`.
  case typo
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .typo
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "typo": self = .typo
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .typo: "typo"
    case .unrecognized(let value): value
    }
  }
}
