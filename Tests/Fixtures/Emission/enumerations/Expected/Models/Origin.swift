// Generated from openapi.yaml#/components/schemas/Origin. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Origin`.
nonisolated public enum Origin: OpenEnumeration {
  /// The value `"DEFAULT"`.
  case `default`
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .`default`
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "DEFAULT": self = .`default`
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .`default`: "DEFAULT"
    case .unrecognized(let value): value
    }
  }
}
