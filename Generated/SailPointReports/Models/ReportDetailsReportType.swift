// Generated from v2025/schemas/reports/ReportDetails.yaml#/properties/reportType. Do not edit.
// Regenerate with `martlet generate`.

/// The type of the report; it selects the `arguments`.
nonisolated public enum ReportDetailsReportType: OpenEnumeration {
  /// The value `"ACCOUNTS"`.
  case accounts
  /// The value `"IDENTITIES_DETAILS"`.
  case identitiesDetails
  /// The value `"IDENTITIES"`.
  case identities
  /// The value `"IDENTITY_PROFILE_IDENTITY_ERROR"`.
  case identityProfileIdentityError
  /// The value `"ORPHAN_IDENTITIES"`.
  case orphanIdentities
  /// The value `"SEARCH_EXPORT"`.
  case searchExport
  /// The value `"UNCORRELATED_ACCOUNTS"`.
  case uncorrelatedAccounts
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .accounts,
      .identitiesDetails,
      .identities,
      .identityProfileIdentityError,
      .orphanIdentities,
      .searchExport,
      .uncorrelatedAccounts,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "ACCOUNTS": self = .accounts
    case "IDENTITIES_DETAILS": self = .identitiesDetails
    case "IDENTITIES": self = .identities
    case "IDENTITY_PROFILE_IDENTITY_ERROR": self = .identityProfileIdentityError
    case "ORPHAN_IDENTITIES": self = .orphanIdentities
    case "SEARCH_EXPORT": self = .searchExport
    case "UNCORRELATED_ACCOUNTS": self = .uncorrelatedAccounts
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .accounts: "ACCOUNTS"
    case .identitiesDetails: "IDENTITIES_DETAILS"
    case .identities: "IDENTITIES"
    case .identityProfileIdentityError: "IDENTITY_PROFILE_IDENTITY_ERROR"
    case .orphanIdentities: "ORPHAN_IDENTITIES"
    case .searchExport: "SEARCH_EXPORT"
    case .uncorrelatedAccounts: "UNCORRELATED_ACCOUNTS"
    case .unrecognized(let value): value
    }
  }
}
