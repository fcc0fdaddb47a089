// Generated from openapi.yaml#/paths/~1shelves~1{shelf}/parameters/0/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1shelves~1{shelf}/parameters/0/schema`.
nonisolated public enum ShelvesShelf: OpenEnumeration {
  /// The value `"top"`.
  case top
  /// The value `"low"`.
  case low
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .top,
      .low,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "top": self = .top
    case "low": self = .low
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .top: "top"
    case .low: "low"
    case .unrecognized(let value): value
    }
  }
}
