// Generated from v2025/schemas/reports/arguments/search-export-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The arguments of an export of search results. The file is a zip archive of CSV files.
nonisolated public struct SearchExportReportArguments: Codable, Equatable, Sendable {
  /// The search query, in the [query
  /// string](https://www.elastic.co/guide/en/elasticsearch/reference/5.2/query-dsl-query-string-query.html)
  /// language of Elasticsearch, to which SailPoint has added nested queries.
  public var query: String

  /// The kinds of objects to search for; all kinds if omitted.
  public var indices: [Index]?

  /// The technical names of the fields that become columns, separated by commas.
  ///
  /// A name that ends in `.spread` selects a whole group. Identities have
  /// `access.spread`, `apps.spread` and `accounts.spread`; access profiles have
  /// `accessProfiles.spread`, and entitlements have `entitlements.spread`.
  public var columns: String?

  /// The fields to sort by, the most important first. A name may begin with `+` for ascending
  /// or `-` for descending order.
  public var sort: [String]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    query: String,
    indices: [Index]? = nil,
    columns: String? = nil,
    sort: [String]? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.query = query
    self.indices = indices
    self.columns = columns
    self.sort = sort
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.query = try members.required("query")
    self.indices = try members.optional("indices")
    self.columns = try members.optional("columns")
    self.sort = try members.optional("sort")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.query, "query")
    try members.optional(self.indices, "indices")
    try members.optional(self.columns, "columns")
    try members.optional(self.sort, "sort")
    try members.others(self.otherMembers)
  }
}
