// Generated from openapi.yaml#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema/oneOf/0/properties/event. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema/oneOf/0/properties/event`.
nonisolated public enum WatchJobsResponse200BegunEvent: OpenEnumeration {
  /// The value `"begun"`.
  case begun
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .begun
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "begun": self = .begun
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .begun: "begun"
    case .unrecognized(let value): value
    }
  }
}
