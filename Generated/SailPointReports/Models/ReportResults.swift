// Generated from v2025/schemas/reports/ReportResults.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The result of a report.
nonisolated public struct ReportResults: Codable, Equatable, Sendable {
  /// The type of the report. Reports that other parts of the product start have other types,
  /// such as the sign-off report of a certification campaign.
  public var reportType: ReportResultsReportType?

  /// The name of the task that creates the report, usually the report's own.
  public var taskDefName: String?

  /// The ID of the task that creates the report.
  public var id: String?

  /// When the task began. The service may omit the offset from UTC.
  public var created: DateTime?

  /// How the report ended; missing while the report is running.
  public var status: ReportResultsStatus?

  /// How long the report took, in milliseconds.
  public var duration: Int64?

  /// How many rows the report has.
  public var rows: Int64?

  /// The formats in which the file can be downloaded. The parameter `fileFormat` expects them
  /// in lower case. Both are available unless the report's arguments chose one.
  public var availableFormats: [ReportResultsAvailableFormatsItem]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    reportType: ReportResultsReportType? = nil,
    taskDefName: String? = nil,
    id: String? = nil,
    created: DateTime? = nil,
    status: ReportResultsStatus? = nil,
    duration: Int64? = nil,
    rows: Int64? = nil,
    availableFormats: [ReportResultsAvailableFormatsItem]? = nil,
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
}
