// Generated from openapi.yaml#/components/schemas/Thing/properties/size. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

/// The schema `#/components/schemas/Thing/properties/size`.
nonisolated public enum ThingSize: OpenEnumeration {
  /// The value `"small"`.
  case small
  /// The value `"large"`.
  case large
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .small,
      .large,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "small": self = .small
    case "large": self = .large
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .small: "small"
    case .large: "large"
    case .unrecognized(let value): value
    }
  }
}
