// Generated from v2025/schemas/reports/TaskResultDetails.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// A run of a report, from its start to its end.
nonisolated public struct TaskResultDetails: Codable, Equatable, Sendable {
  /// The kind of task: a Quartz task, a job of QPOC or of MENTOS, or a queued task, which
  /// refreshes or synchronizes data.
  public var type: TaskResultDetailsType?

  /// The ID of the run, which is passed to `getReportResult`, `getReport` and `cancelReport`.
  public var id: String?

  /// The type of the report.
  public var reportType: TaskResultDetailsReportType?

  /// The purpose or the content of the report.
  public var description: String?

  /// The name of the task or report that this run is part of, or null.
  public var parentName: String?

  /// Who started the report.
  public var launcher: String?

  /// When the run was recorded.
  public var created: DateTime?

  /// When the task began; null if it has not begun.
  public var launched: DateTime?

  /// When the task ended; null if it has not ended.
  public var completed: DateTime?

  /// How the task ended; null if it has not ended.
  public var completionStatus: TaskResultDetailsCompletionStatus?

  /// The messages of the task, usually warnings or errors.
  public var messages: [TaskResultDetailsMessagesItem]?

  /// The values that the task is defined to return.
  public var returns: [TaskResultDetailsReturnsItem]?

  /// Additional attributes of the report, by name.
  public var attributes: [String: JSONValue]?

  /// The current progress of the task, as text.
  public var progress: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// The members that were received as null.
  private var receivedNulls = ReceivedNulls()

  /// Creates a value from its properties.
  public init(
    type: TaskResultDetailsType? = nil,
    id: String? = nil,
    reportType: TaskResultDetailsReportType? = nil,
    description: String? = nil,
    parentName: String? = nil,
    launcher: String? = nil,
    created: DateTime? = nil,
    launched: DateTime? = nil,
    completed: DateTime? = nil,
    completionStatus: TaskResultDetailsCompletionStatus? = nil,
    messages: [TaskResultDetailsMessagesItem]? = nil,
    returns: [TaskResultDetailsReturnsItem]? = nil,
    attributes: [String: JSONValue]? = nil,
    progress: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.type = type
    self.id = id
    self.reportType = reportType
    self.description = description
    self.parentName = parentName
    self.launcher = launcher
    self.created = created
    self.launched = launched
    self.completed = completed
    self.completionStatus = completionStatus
    self.messages = messages
    self.returns = returns
    self.attributes = attributes
    self.progress = progress
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.type = try members.optional("type")
    self.id = try members.optional("id")
    self.reportType = try members.optional("reportType")
    self.description = try members.optional("description")
    self.parentName = try members.nullable("parentName")
    self.launcher = try members.optional("launcher")
    self.created = try members.optional("created")
    self.launched = try members.nullable("launched")
    self.completed = try members.nullable("completed")
    self.completionStatus = try members.nullable("completionStatus")
    self.messages = try members.optional("messages")
    self.returns = try members.optional("returns")
    self.attributes = try members.optional("attributes")
    self.progress = try members.nullable("progress")
    self.otherMembers = try members.others()
    self.receivedNulls = members.nulls
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder, nulls: self.receivedNulls)
    try members.optional(self.type, "type")
    try members.optional(self.id, "id")
    try members.optional(self.reportType, "reportType")
    try members.optional(self.description, "description")
    try members.optional(self.parentName, "parentName")
    try members.optional(self.launcher, "launcher")
    try members.optional(self.created, "created")
    try members.optional(self.launched, "launched")
    try members.optional(self.completed, "completed")
    try members.optional(self.completionStatus, "completionStatus")
    try members.optional(self.messages, "messages")
    try members.optional(self.returns, "returns")
    try members.optional(self.attributes, "attributes")
    try members.optional(self.progress, "progress")
    try members.others(self.otherMembers)
  }
}
