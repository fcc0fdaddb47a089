// Generated from openapi.yaml#/components/schemas/Figure/oneOf/0/properties/form. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Figure/oneOf/0/properties/form`.
nonisolated public enum FigureCircleForm: OpenEnumeration {
  /// The value `"circle"`.
  case circle
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .circle
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "circle": self = .circle
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .circle: "circle"
    case .unrecognized(let value): value
    }
  }
}
