// Generated from v2025/paths/reports-get-file.yaml#/get/parameters/1/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The format.
nonisolated public enum GetReportFileFormat: OpenEnumeration {
  case csv
  /// A value that the specification doesn't list, as it stands on the wire.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [GetReportFileFormat] {
    [
      .csv
    ]
  }

  public init(rawValue: String) {
    switch rawValue {
    case "csv": self = .csv
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .csv: "csv"
    case .unrecognized(let value): value
    }
  }
}
