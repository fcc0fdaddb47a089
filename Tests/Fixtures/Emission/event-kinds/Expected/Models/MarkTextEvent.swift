// Generated from openapi.yaml#/components/schemas/Mark/oneOf/0/properties/event. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Mark/oneOf/0/properties/event`.
nonisolated public enum MarkTextEvent: OpenEnumeration {
  /// The value `"text"`.
  case text
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .text
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "text": self = .text
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .text: "text"
    case .unrecognized(let value): value
    }
  }
}
