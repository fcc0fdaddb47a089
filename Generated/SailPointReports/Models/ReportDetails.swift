// Generated from v2025/schemas/reports/ReportDetails.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// Which report to run, and what it is to be about.
nonisolated public struct ReportDetails: Codable, Equatable, Sendable {
  /// What this kind of report has to know. Each choice is titled with the `reportType` that it
  /// belongs to.
  public var arguments: ReportDetailsArguments

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Which report to run. It decides which of the `arguments` are meant.
  public var reportType: ReportDetailsReportType? {
    self.arguments.reportType
  }

  public init(
    arguments: ReportDetailsArguments,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.arguments = arguments
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.arguments = try .init(from: &members)
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try self.arguments.encode(to: &members)
    try members.others(self.otherMembers)
  }
}

nonisolated extension ReportDetails {
  /// What an account export is about: the accounts of one source.
  ///
  /// - Parameters:
  ///   - application: The ID of the source.
  ///   - sourceName: The name of the same source.
  public static func accounts(
    application: String,
    sourceName: String,
  ) -> ReportDetails {
    let content = AccountsExportReportArguments(
      application: application,
      sourceName: sourceName,
    )
    return ReportDetails(
      arguments: .accounts(content),
    )
  }
}

nonisolated extension ReportDetails {
  /// Which identities the detailed report about them shows.
  ///
  /// - Parameters:
  ///   - correlatedOnly: Whether the report leaves out identities that are not correlated.
  ///
  ///     Default: `false`.
  public static func identitiesDetails(
    correlatedOnly: Bool,
  ) -> ReportDetails {
    let content = IdentitiesDetailsReportArguments(
      correlatedOnly: correlatedOnly,
    )
    return ReportDetails(
      arguments: .identitiesDetails(content),
    )
  }
}

nonisolated extension ReportDetails {
  /// Which identities the plain report about them shows.
  ///
  /// - Parameters:
  ///   - correlatedOnly: Whether the report leaves out identities that are not correlated.
  ///
  ///     Default: `false`.
  public static func identities(
    correlatedOnly: Bool? = nil,
  ) -> ReportDetails {
    let content = IdentitiesReportArguments(
      correlatedOnly: correlatedOnly,
    )
    return ReportDetails(
      arguments: .identities(content),
    )
  }
}

nonisolated extension ReportDetails {
  /// Whose errors are reported: those of the identities that an identity profile makes from a
  /// source.
  ///
  /// - Parameters:
  ///   - authoritativeSource: The ID of the source from which the identity profile takes its
  ///     identities.
  public static func identityProfileIdentityError(
    authoritativeSource: String,
  ) -> ReportDetails {
    let content = IdentityProfileIdentityErrorReportArguments(
      authoritativeSource: authoritativeSource,
    )
    return ReportDetails(
      arguments: .identityProfileIdentityError(content),
    )
  }
}

nonisolated extension ReportDetails {
  /// How to deliver the report about orphaned identities.
  ///
  /// - Parameters:
  ///   - selectedFormats: The formats to make; both if the list is missing. A download asks for one
  ///     of them, in lower case, as its `fileFormat`.
  public static func orphanIdentities(
    selectedFormats: [OrphanIdentitiesReportArgumentsSelectedFormatsItem]? = nil,
  ) -> ReportDetails {
    let content = OrphanIdentitiesReportArguments(
      selectedFormats: selectedFormats,
    )
    return ReportDetails(
      arguments: .orphanIdentities(content),
    )
  }
}

nonisolated extension ReportDetails {
  /// What to search for, and how to lay out what is found. The file is a zip of CSV files.
  ///
  /// - Parameters:
  ///   - indices: What kinds of object to look for. Without this, search looks for all kinds.
  ///   - query: What to look for, in the [query
  ///     string](https://www.elastic.co/guide/en/elasticsearch/reference/5.2/query-dsl-query-string-query.html)
  ///     language of Elasticsearch, to which SailPoint has added nested queries.
  ///   - columns: The fields that become columns, by their technical names, with a comma between
  ///     them.
  ///
  ///     A name that ends in `.spread` selects a whole group. For identities there are
  ///     `access.spread`, `apps.spread` and `accounts.spread`; `accessProfiles.spread` is
  ///     for access profiles, and `entitlements.spread` for entitlements.
  ///   - sort: The fields to sort by, the most important first. A name may begin with `+` for
  ///     ascending or `-` for descending order.
  public static func searchExport(
    indices: [Index]? = nil,
    query: String,
    columns: String? = nil,
    sort: [String]? = nil,
  ) -> ReportDetails {
    let content = SearchExportReportArguments(
      indices: indices,
      query: query,
      columns: columns,
      sort: sort,
    )
    return ReportDetails(
      arguments: .searchExport(content),
    )
  }
}

nonisolated extension ReportDetails {
  /// How to deliver the report about accounts that belong to no identity.
  ///
  /// - Parameters:
  ///   - selectedFormats: The formats to make; both if the list is missing. A download asks for one
  ///     of them, in lower case, as its `fileFormat`.
  public static func uncorrelatedAccounts(
    selectedFormats: [UncorrelatedAccountsReportArgumentsSelectedFormatsItem]? = nil,
  ) -> ReportDetails {
    let content = UncorrelatedAccountsReportArguments(
      selectedFormats: selectedFormats,
    )
    return ReportDetails(
      arguments: .uncorrelatedAccounts(content),
    )
  }
}
