// Generated from v2025/schemas/reports/ReportDetails.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The type of the report and its arguments.
nonisolated public struct ReportDetails: Codable, Equatable, Sendable {
  /// The arguments of the report. Each case belongs to one `reportType`.
  public var arguments: Arguments

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// The type of the report; it selects the `arguments`.
  public var reportType: ReportType? {
    self.arguments.reportType
  }

  /// Creates a value from its properties.
  public init(
    arguments: Arguments,
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

  /// The arguments of the report. Each case belongs to one `reportType`.
  public enum Arguments: Equatable, Sendable {
    /// The arguments of a report about the accounts of one source.
    case accounts(AccountsExportReportArguments?)
    /// The arguments of a detailed report about identities.
    case identitiesDetails(IdentitiesDetailsReportArguments?)
    /// The arguments of a report about identities.
    case identities(IdentitiesReportArguments?)
    /// The arguments of a report about the errors of identities that an identity profile
    /// creates from a source.
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
      reportType: ReportType?,
      arguments: JSONValue?,
    )

    /// The `reportType` of the value.
    public var reportType: ReportType? {
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
      let tag: ReportType? =
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

  /// The type of the report; it selects the `arguments`.
  public enum ReportType: OpenEnumeration {
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
    selectedFormats: [OrphanIdentitiesReportArguments.SelectedFormat]? = nil,
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
    selectedFormats: [UncorrelatedAccountsReportArguments.SelectedFormat]? = nil,
  ) -> ReportDetails {
    let content = UncorrelatedAccountsReportArguments(
      selectedFormats: selectedFormats,
    )
    return ReportDetails(
      arguments: .uncorrelatedAccounts(content),
    )
  }
}
