// Generated from openapi.yaml#/components/schemas/Mark/oneOf/1/properties/event. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Mark/oneOf/1/properties/event`.
nonisolated public enum MarkJobEvent: OpenEnumeration {
  /// The value `"job"`.
  case job
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .job
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "job": self = .job
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .job: "job"
    case .unrecognized(let value): value
    }
  }
}
