// Generated from v2025/schemas/reports/ReportResults.yaml#/properties/status. Do not edit.
// Regenerate with `martlet generate`.

/// How the report ended; missing while the report is running.
nonisolated public enum ReportResultsStatus: OpenEnumeration {
  /// The value `"SUCCESS"`.
  case success
  /// The value `"FAILURE"`.
  case failure
  /// The value `"WARNING"`.
  case warning
  /// The value `"TERMINATED"`.
  case terminated
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .success,
      .failure,
      .warning,
      .terminated,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "SUCCESS": self = .success
    case "FAILURE": self = .failure
    case "WARNING": self = .warning
    case "TERMINATED": self = .terminated
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .success: "SUCCESS"
    case .failure: "FAILURE"
    case .warning: "WARNING"
    case .terminated: "TERMINATED"
    case .unrecognized(let value): value
    }
  }
}
