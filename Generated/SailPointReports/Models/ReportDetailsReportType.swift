// Generated from v2025/schemas/reports/ReportDetails.yaml#/properties/reportType. Do not edit.
// Regenerate with `martlet generate`.

/// Which report to run.
nonisolated public enum ReportDetailsReportType: OpenEnumeration {
  case accounts
  case identitiesDetails
  case searchExport
  /// A value that the specification doesn't list, as it stands on the wire.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [ReportDetailsReportType] {
    [
      .accounts,
      .identitiesDetails,
      .searchExport,
    ]
  }

  public init(rawValue: String) {
    switch rawValue {
    case "ACCOUNTS": self = .accounts
    case "IDENTITIES_DETAILS": self = .identitiesDetails
    case "SEARCH_EXPORT": self = .searchExport
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .accounts: "ACCOUNTS"
    case .identitiesDetails: "IDENTITIES_DETAILS"
    case .searchExport: "SEARCH_EXPORT"
    case .unrecognized(let value): value
    }
  }
}
