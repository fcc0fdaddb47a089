// Generated from openapi.yaml#/components/schemas/Consent/properties/scope. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Consent/properties/scope`.
nonisolated public enum ConsentScope: OpenEnumeration {
  /// The value `"all"`.
  case all
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .all
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "all": self = .all
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .all: "all"
    case .unrecognized(let value): value
    }
  }
}
