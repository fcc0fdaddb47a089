// Generated from openapi.yaml#/components/schemas/Size. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Size`.
nonisolated public enum Size: OpenEnumeration {
  /// Fits nobody.
  case s
  /// Deprecated.
  case l
  /// The value `"xl"`.
  case xl
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .s,
      .l,
      .xl,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "s": self = .s
    case "l": self = .l
    case "xl": self = .xl
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .s: "s"
    case .l: "l"
    case .xl: "xl"
    case .unrecognized(let value): value
    }
  }
}
