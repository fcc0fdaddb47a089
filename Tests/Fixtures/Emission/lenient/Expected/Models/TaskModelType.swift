// Generated from openapi.yaml#/components/schemas/Task/properties/type. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Task/properties/type`.
nonisolated public enum TaskModelType: OpenEnumeration {
  /// The value `"COPY"`.
  case copy
  /// The value `"SHIFT"`.
  case shift
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .copy,
      .shift,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "COPY": self = .copy
    case "SHIFT": self = .shift
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .copy: "COPY"
    case .shift: "SHIFT"
    case .unrecognized(let value): value
    }
  }
}
