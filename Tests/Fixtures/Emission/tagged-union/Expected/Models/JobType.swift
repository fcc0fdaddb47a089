// Generated from openapi.yaml#/components/schemas/Job/properties/type. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Job/properties/type`.
nonisolated public enum JobType: OpenEnumeration {
  /// The value `"COPY"`.
  case copy
  /// The value `"SHIFT"`.
  case shift
  /// The value `"OTHER"`.
  case other
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .copy,
      .shift,
      .other,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "COPY": self = .copy
    case "SHIFT": self = .shift
    case "OTHER": self = .other
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .copy: "COPY"
    case .shift: "SHIFT"
    case .other: "OTHER"
    case .unrecognized(let value): value
    }
  }
}
