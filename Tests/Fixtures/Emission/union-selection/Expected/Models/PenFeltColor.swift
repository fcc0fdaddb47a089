// Generated from openapi.yaml#/components/schemas/Pen/oneOf/1/properties/color. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Pen/oneOf/1/properties/color`.
nonisolated public enum PenFeltColor: OpenEnumeration {
  /// The value `"blue"`.
  case blue
  /// The value `"red"`.
  case red
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .blue,
      .red,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "blue": self = .blue
    case "red": self = .red
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .blue: "blue"
    case .red: "red"
    case .unrecognized(let value): value
    }
  }
}
