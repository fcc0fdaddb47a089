// Generated from openapi.yaml#/paths/~1things~1{id}~1parts~1{part-number}/get/parameters/3/schema/items. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1things~1{id}~1parts~1{part-number}/get/parameters/3/schema/items`.
nonisolated public enum GetPartSortItem: OpenEnumeration {
  /// The value `"name"`.
  case name
  /// The value `"-name"`.
  case minusName
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .name,
      .minusName,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "name": self = .name
    case "-name": self = .minusName
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .name: "name"
    case .minusName: "-name"
    case .unrecognized(let value): value
    }
  }
}
