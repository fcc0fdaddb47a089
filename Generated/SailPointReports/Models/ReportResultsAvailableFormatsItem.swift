// Generated from v2025/schemas/reports/ReportResults.yaml#/properties/availableFormats/items. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/properties/availableFormats/items`.
nonisolated public enum ReportResultsAvailableFormatsItem: OpenEnumeration {
  /// The value `"CSV"`.
  case csv
  /// The value `"PDF"`.
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
    case "CSV": self = .csv
    case "PDF": self = .pdf
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .csv: "CSV"
    case .pdf: "PDF"
    case .unrecognized(let value): value
    }
  }
}
