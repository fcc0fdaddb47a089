// Generated from v2025/schemas/reports/ReportDetails.yaml#/properties/arguments. Do not edit.
// Regenerate with `martlet generate`.

/// What this kind of report has to know. Each choice is titled with the `reportType` that it
/// belongs to.
nonisolated public enum ReportDetailsArguments: Equatable, Sendable {
  /// What an account export is about: the accounts of one source.
  case accounts(AccountsExportReportArguments?)
  /// Which identities the detailed report about them shows.
  case identitiesDetails(IdentitiesDetailsReportArguments?)
  /// Which identities the plain report about them shows.
  case identities(IdentitiesReportArguments?)
  /// Whose errors are reported: those of the identities that an identity profile makes from a
  /// source.
  case identityProfileIdentityError(IdentityProfileIdentityErrorReportArguments?)
  /// How to deliver the report about orphaned identities.
  case orphanIdentities(OrphanIdentitiesReportArguments?)
  /// What to search for, and how to lay out what is found. The file is a zip of CSV files.
  case searchExport(SearchExportReportArguments?)
  /// How to deliver the report about accounts that belong to no identity.
  case uncorrelatedAccounts(UncorrelatedAccountsReportArguments?)
  /// A `reportType` and `arguments` that are none of the above,
  /// as they stand on the wire.
  case other(
    reportType: ReportDetailsReportType?,
    arguments: JSONValue?,
  )

  /// The `reportType` that the value belongs to.
  public var reportType: ReportDetailsReportType? {
    switch self {
    case .accounts: .accounts
    case .identitiesDetails: .identitiesDetails
    case .identities: .identities
    case .identityProfileIdentityError: .identityProfileIdentityError
    case .orphanIdentities: .orphanIdentities
    case .searchExport: .searchExport
    case .uncorrelatedAccounts: .uncorrelatedAccounts
    case .other(let _tag, _): _tag
    }
  }

  init(from _members: inout JSONMemberDecoder) throws {
    let _tag: ReportDetailsReportType? =
      try _members.optional("reportType")
    let _union: Self? =
      switch _tag {
      case .accounts:
        _members.variant("arguments", as: Self.accounts)
      case .identitiesDetails:
        _members.variant("arguments", as: Self.identitiesDetails)
      case .identities:
        _members.variant("arguments", as: Self.identities)
      case .identityProfileIdentityError:
        _members.variant("arguments", as: Self.identityProfileIdentityError)
      case .orphanIdentities:
        _members.variant("arguments", as: Self.orphanIdentities)
      case .searchExport:
        _members.variant("arguments", as: Self.searchExport)
      case .uncorrelatedAccounts:
        _members.variant("arguments", as: Self.uncorrelatedAccounts)
      default:
        nil
      }
    if let _union {
      self = _union
    } else {
      self = .other(
        reportType: _tag,
        arguments: try _members.optional("arguments"),
      )
    }
  }

  func encode(to _members: inout JSONMemberEncoder) throws {
    _members.reserve("reportType")
    _members.reserve("arguments")
    try _members.optional(self.reportType, "reportType")
    switch self {
    case .accounts(let _content):
      try _members.optional(_content, "arguments")
    case .identitiesDetails(let _content):
      try _members.optional(_content, "arguments")
    case .identities(let _content):
      try _members.optional(_content, "arguments")
    case .identityProfileIdentityError(let _content):
      try _members.optional(_content, "arguments")
    case .orphanIdentities(let _content):
      try _members.optional(_content, "arguments")
    case .searchExport(let _content):
      try _members.optional(_content, "arguments")
    case .uncorrelatedAccounts(let _content):
      try _members.optional(_content, "arguments")
    case .other(_, let _content):
      try _members.optional(_content, "arguments")
    }
  }
}
