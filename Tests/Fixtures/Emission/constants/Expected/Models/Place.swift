// Generated from openapi.yaml#/components/schemas/Place. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Place`.
nonisolated public enum Place: OpenEnumeration {
  /// The value `"café"`.
  case café
  /// The value `"café"`.
  case caféValue
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .café,
      .caféValue,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "café"
    where rawValue.utf8.elementsEqual("café".utf8):
      self = .café
    case "café"
    where rawValue.utf8.elementsEqual("café".utf8):
      self = .caféValue
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .café: "café"
    case .caféValue: "café"
    case .unrecognized(let value): value
    }
  }
}
