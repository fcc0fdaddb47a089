// Generated from openapi.yaml#/components/schemas/Event/properties/kind. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Event/properties/kind`.
nonisolated public enum EventKind: OpenEnumeration {
  /// The value `"made"`.
  case made
  /// The value `"sold"`.
  case sold
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .made,
      .sold,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "made": self = .made
    case "sold": self = .sold
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .made: "made"
    case .sold: "sold"
    case .unrecognized(let value): value
    }
  }
}
