// Generated from v2025/schemas/reports/TaskResultDetails.yaml#/properties/messages/items/properties/type. Do not edit.
// Regenerate with `martlet generate`.

/// The severity of the message.
nonisolated public enum TaskResultDetailsMessagesItemType: OpenEnumeration {
  /// The value `"INFO"`.
  case info
  /// The value `"WARN"`.
  case warn
  /// The value `"ERROR"`.
  case error
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .info,
      .warn,
      .error,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "INFO": self = .info
    case "WARN": self = .warn
    case "ERROR": self = .error
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .info: "INFO"
    case .warn: "WARN"
    case .error: "ERROR"
    case .unrecognized(let value): value
    }
  }
}
