// Generated from v2025/schemas/reports/ReportDetails.yaml#/properties/arguments. Do not edit.
// Regenerate with `martlet generate`.

/// The arguments of the report. Each case belongs to one `reportType`.
nonisolated public enum ReportDetailsArguments: Equatable, Sendable {
  /// The arguments of a report about the accounts of one source.
  case accounts(AccountsExportReportArguments?)
  /// The arguments of a detailed report about identities.
  case identitiesDetails(IdentitiesDetailsReportArguments?)
  /// The arguments of a report about identities.
  case identities(IdentitiesReportArguments?)
  /// The arguments of a report about the errors of identities that an identity profile creates
  /// from a source.
  case identityProfileIdentityError(IdentityProfileIdentityErrorReportArguments?)
  /// The arguments of a report about orphaned identities.
  case orphanIdentities(OrphanIdentitiesReportArguments?)
  /// The arguments of an export of search results. The file is a zip archive of CSV files.
  case searchExport(SearchExportReportArguments?)
  /// The arguments of a report about accounts that do not belong to an identity.
  case uncorrelatedAccounts(UncorrelatedAccountsReportArguments?)
  /// A `reportType` and `arguments` that match none of the above,
  /// as received.
  case other(
    reportType: ReportDetailsReportType?,
    arguments: JSONValue?,
  )

  /// The `reportType` of the value.
  public var reportType: ReportDetailsReportType? {
    switch self {
    case .accounts: .accounts
    case .identitiesDetails: .identitiesDetails
    case .identities: .identities
    case .identityProfileIdentityError: .identityProfileIdentityError
    case .orphanIdentities: .orphanIdentities
    case .searchExport: .searchExport
    case .uncorrelatedAccounts: .uncorrelatedAccounts
    case .other(let tag, _): tag
    }
  }

  init(from members: inout JSONMemberDecoder) throws {
    let tag: ReportDetailsReportType? =
      try members.optional("reportType")
    let union: Self? =
      switch tag {
      case .accounts:
        members.variant("arguments", as: Self.accounts)
      case .identitiesDetails:
        members.variant("arguments", as: Self.identitiesDetails)
      case .identities:
        members.variant("arguments", as: Self.identities)
      case .identityProfileIdentityError:
        members.variant("arguments", as: Self.identityProfileIdentityError)
      case .orphanIdentities:
        members.variant("arguments", as: Self.orphanIdentities)
      case .searchExport:
        members.variant("arguments", as: Self.searchExport)
      case .uncorrelatedAccounts:
        members.variant("arguments", as: Self.uncorrelatedAccounts)
      default:
        nil
      }
    if let union {
      self = union
    } else {
      self = .other(
        reportType: tag,
        arguments: try members.optional("arguments"),
      )
    }
  }

  func encode(to members: inout JSONMemberEncoder) throws {
    members.reserve("reportType")
    members.reserve("arguments")
    try members.optional(self.reportType, "reportType")
    switch self {
    case .accounts(let content):
      try members.optional(content, "arguments")
    case .identitiesDetails(let content):
      try members.optional(content, "arguments")
    case .identities(let content):
      try members.optional(content, "arguments")
    case .identityProfileIdentityError(let content):
      try members.optional(content, "arguments")
    case .orphanIdentities(let content):
      try members.optional(content, "arguments")
    case .searchExport(let content):
      try members.optional(content, "arguments")
    case .uncorrelatedAccounts(let content):
      try members.optional(content, "arguments")
    case .other(_, let content):
      try members.optional(content, "arguments")
    }
  }
}
