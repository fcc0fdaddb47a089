// Generated from v2025/schemas/reports/ReportResults.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The result of a report.
nonisolated public struct ReportResults: Codable, Equatable, Sendable {
  /// The type of the report. Reports that other parts of the product start have other types,
  /// such as the sign-off report of a certification campaign.
  public var reportType: ReportType?

  /// The name of the task that creates the report, usually the report's own.
  public var taskDefName: String?

  /// The ID of the task that creates the report.
  public var id: String?

  /// When the task began. The service may omit the offset from UTC.
  public var created: DateTime?

  /// How the report ended; missing while the report is running.
  public var status: Status?

  /// How long the report took, in milliseconds.
  public var duration: Int64?

  /// How many rows the report has.
  public var rows: Int64?

  /// The formats in which the file can be downloaded. The parameter `fileFormat` expects them
  /// in lower case. Both are available unless the report's arguments chose one.
  public var availableFormats: [AvailableFormat]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    reportType: ReportType? = nil,
    taskDefName: String? = nil,
    id: String? = nil,
    created: DateTime? = nil,
    status: Status? = nil,
    duration: Int64? = nil,
    rows: Int64? = nil,
    availableFormats: [AvailableFormat]? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.reportType = reportType
    self.taskDefName = taskDefName
    self.id = id
    self.created = created
    self.status = status
    self.duration = duration
    self.rows = rows
    self.availableFormats = availableFormats
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.reportType = try members.optional("reportType")
    self.taskDefName = try members.optional("taskDefName")
    self.id = try members.optional("id")
    self.created = try members.optional("created")
    self.status = try members.optional("status")
    self.duration = try members.optional("duration")
    self.rows = try members.optional("rows")
    self.availableFormats = try members.optional("availableFormats")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.reportType, "reportType")
    try members.optional(self.taskDefName, "taskDefName")
    try members.optional(self.id, "id")
    try members.optional(self.created, "created")
    try members.optional(self.status, "status")
    try members.optional(self.duration, "duration")
    try members.optional(self.rows, "rows")
    try members.optional(self.availableFormats, "availableFormats")
    try members.others(self.otherMembers)
  }

  /// The type of the report. Reports that other parts of the product start have other types,
  /// such as the sign-off report of a certification campaign.
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

  /// How the report ended; missing while the report is running.
  public enum Status: OpenEnumeration {
    /// The value `"SUCCESS"`.
    case success
    /// The value `"FAILURE"`.
    case failure
    /// The value `"WARNING"`.
    case warning
    /// The value `"TERMINATED"`.
    case terminated
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .success,
        .failure,
        .warning,
        .terminated,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "SUCCESS": self = .success
      case "FAILURE": self = .failure
      case "WARNING": self = .warning
      case "TERMINATED": self = .terminated
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .success: "SUCCESS"
      case .failure: "FAILURE"
      case .warning: "WARNING"
      case .terminated: "TERMINATED"
      case .unrecognized(let value): value
      }
    }
  }

  /// The schema `#/properties/availableFormats/items`.
  public enum AvailableFormat: OpenEnumeration {
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
}
