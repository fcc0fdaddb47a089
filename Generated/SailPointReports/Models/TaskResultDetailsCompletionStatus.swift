// Generated from v2025/schemas/reports/TaskResultDetails.yaml#/properties/completionStatus. Do not edit.
// Regenerate with `martlet generate`.

/// How the task ended; null if it has not ended.
nonisolated public enum TaskResultDetailsCompletionStatus: OpenEnumeration {
  /// The value `"SUCCESS"`.
  case success
  /// The value `"WARNING"`.
  case warning
  /// The value `"ERROR"`.
  case error
  /// The value `"TERMINATED"`.
  case terminated
  /// The value `"TEMP_ERROR"`.
  case tempError
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .success,
      .warning,
      .error,
      .terminated,
      .tempError,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "SUCCESS": self = .success
    case "WARNING": self = .warning
    case "ERROR": self = .error
    case "TERMINATED": self = .terminated
    case "TEMP_ERROR": self = .tempError
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .success: "SUCCESS"
    case .warning: "WARNING"
    case .error: "ERROR"
    case .terminated: "TERMINATED"
    case .tempError: "TEMP_ERROR"
    case .unrecognized(let value): value
    }
  }
}
