// Generated from openapi.yaml#/components/schemas/Format/oneOf/2/properties/type. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Format/oneOf/2/properties/type`.
nonisolated public enum FormatJsonType: OpenEnumeration {
  /// The value `"json"`.
  case json
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .json
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "json": self = .json
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .json: "json"
    case .unrecognized(let value): value
    }
  }
}
