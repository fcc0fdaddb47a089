// Generated from openapi.yaml#/components/schemas/Figure/oneOf/1/properties/form. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Figure/oneOf/1/properties/form`.
nonisolated public enum FigureSquareForm: OpenEnumeration {
  /// The value `"square"`.
  case square
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .square
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "square": self = .square
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .square: "square"
    case .unrecognized(let value): value
    }
  }
}
