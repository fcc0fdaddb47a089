// Generated from v2025/schemas/reports/ReportDetails.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The type of the report and its arguments.
nonisolated public struct ReportDetails: Codable, Equatable, Sendable {
  /// The arguments of the report. Each case belongs to one `reportType`.
  public var arguments: ReportDetailsArguments

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// The type of the report; it selects the `arguments`.
  public var reportType: ReportDetailsReportType? {
    self.arguments.reportType
  }

  /// Creates a value from its properties.
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
  /// The arguments of a report about the accounts of one source.
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
  /// The arguments of a detailed report about identities.
  ///
  /// - Parameters:
  ///   - correlatedOnly: Whether the report omits identities that are not correlated.
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
  /// The arguments of a report about identities.
  ///
  /// - Parameters:
  ///   - correlatedOnly: Whether the report omits identities that are not correlated.
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
  /// The arguments of a report about the errors of identities that an identity profile creates
  /// from a source.
  ///
  /// - Parameters:
  ///   - authoritativeSource: The ID of the source from which the identity profile creates its
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
  /// The arguments of a report about orphaned identities.
  ///
  /// - Parameters:
  ///   - selectedFormats: The formats to produce; both if the list is missing. The parameter
  ///     `fileFormat` of a download names one of them in lower case.
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
  /// The arguments of an export of search results. The file is a zip archive of CSV files.
  ///
  /// - Parameters:
  ///   - query: The search query, in the [query
  ///     string](https://www.elastic.co/guide/en/elasticsearch/reference/5.2/query-dsl-query-string-query.html)
  ///     language of Elasticsearch, to which SailPoint has added nested queries.
  ///   - indices: The kinds of objects to search for; all kinds if omitted.
  ///   - columns: The technical names of the fields that become columns, separated by commas.
  ///
  ///     A name that ends in `.spread` selects a whole group. Identities have
  ///     `access.spread`, `apps.spread` and `accounts.spread`; access profiles have
  ///     `accessProfiles.spread`, and entitlements have `entitlements.spread`.
  ///   - sort: The fields to sort by, the most important first. A name may begin with `+` for
  ///     ascending or `-` for descending order.
  public static func searchExport(
    query: String,
    indices: [Index]? = nil,
    columns: String? = nil,
    sort: [String]? = nil,
  ) -> ReportDetails {
    let content = SearchExportReportArguments(
      query: query,
      indices: indices,
      columns: columns,
      sort: sort,
    )
    return ReportDetails(
      arguments: .searchExport(content),
    )
  }
}

nonisolated extension ReportDetails {
  /// The arguments of a report about accounts that do not belong to an identity.
  ///
  /// - Parameters:
  ///   - selectedFormats: The formats to produce; both if the list is missing. The parameter
  ///     `fileFormat` of a download names one of them in lower case.
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
