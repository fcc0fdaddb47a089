// Generated from openapi.yaml#/components/schemas/Event/properties/event. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Event/properties/event`.
nonisolated public enum EventEvent: OpenEnumeration {
  /// The value `"opened"`.
  case opened
  /// The value `"closed"`.
  case closed
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .opened,
      .closed,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "opened": self = .opened
    case "closed": self = .closed
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .opened: "opened"
    case .closed: "closed"
    case .unrecognized(let value): value
    }
  }
}
