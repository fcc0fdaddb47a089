// Generated from openapi.yaml#/components/schemas/Reading/oneOf/1/properties/unit. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Reading/oneOf/1/properties/unit`.
nonisolated public enum ReadingKelvinUnit: OpenEnumeration {
  /// The value `"K"`.
  case k
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .k
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "K": self = .k
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .k: "K"
    case .unrecognized(let value): value
    }
  }
}
