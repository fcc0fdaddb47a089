// Generated from v2025/paths/reports-get-file.yaml#/get/parameters/1/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/get/parameters/1/schema`.
nonisolated public enum GetReportFileFormat: OpenEnumeration {
  /// The value `"csv"`.
  case csv
  /// The value `"pdf"`.
  case pdf
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .csv,
      .pdf,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "csv": self = .csv
    case "pdf": self = .pdf
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .csv: "csv"
    case .pdf: "pdf"
    case .unrecognized(let value): value
    }
  }
}
