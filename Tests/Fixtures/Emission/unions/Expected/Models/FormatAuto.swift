// Generated from openapi.yaml#/components/schemas/Format/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Format/oneOf/0`.
nonisolated public enum FormatAuto: OpenEnumeration {
  /// The value `"auto"`.
  case auto
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .auto
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "auto": self = .auto
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .auto: "auto"
    case .unrecognized(let value): value
    }
  }
}
