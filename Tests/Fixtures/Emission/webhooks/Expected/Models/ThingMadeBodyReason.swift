// Generated from openapi.yaml#/webhooks/thingMade/post/requestBody/content/application~1json/schema/properties/reason. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/webhooks/thingMade/post/requestBody/content/application~1json/schema/properties/reason`.
nonisolated public enum ThingMadeBodyReason: OpenEnumeration {
  /// The value `"asked"`.
  case asked
  /// The value `"planned"`.
  case planned
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .asked,
      .planned,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "asked": self = .asked
    case "planned": self = .planned
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .asked: "asked"
    case .planned: "planned"
    case .unrecognized(let value): value
    }
  }
}
