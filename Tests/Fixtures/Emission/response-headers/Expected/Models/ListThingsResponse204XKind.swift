// Generated from openapi.yaml#/paths/~1things/get/responses/204/headers/X-Kind/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1things/get/responses/204/headers/X-Kind/schema`.
nonisolated public enum ListThingsResponse204XKind: OpenEnumeration {
  /// The value `"big"`.
  case big
  /// The value `"small"`.
  case small
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .big,
      .small,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "big": self = .big
    case "small": self = .small
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .big: "big"
    case .small: "small"
    case .unrecognized(let value): value
    }
  }
}
