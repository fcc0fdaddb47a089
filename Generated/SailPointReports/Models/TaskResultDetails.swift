// Generated from v2025/schemas/reports/TaskResultDetails.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// A run of a report, from its start to its end.
nonisolated public struct TaskResultDetails: Codable, Equatable, Sendable {
  /// What does the work: a Quartz task, a job of QPOC or of MENTOS, or a queued task, which
  /// refreshes or synchronizes data.
  public var type: TaskResultDetailsType?

  /// Identifies the run. The operations for results, files and cancelling ask for it.
  public var id: String?

  /// Which report is run.
  public var reportType: TaskResultDetailsReportType?

  /// What the report is for, or what is in it.
  public var description: String?

  /// The name of the task or report that this run is part of, or null if it is of none.
  public var parentName: String?

  /// Who started the report.
  public var launcher: String?

  /// When the run was recorded.
  public var created: DateTime?

  /// When the work began, or null as long as it has not.
  public var launched: DateTime?

  /// When the work ended, or null as long as it has not.
  public var completed: DateTime?

  /// How the work ended, or null as long as it has not.
  public var completionStatus: TaskResultDetailsCompletionStatus?

  /// What the work had to say, most often a warning or an error.
  public var messages: [TaskResultDetailsMessagesItem]?

  /// The values that the task was defined to return, if any.
  public var returns: [TaskResultDetailsReturnsItem]?

  /// Whatever else the report needs, by name.
  public var attributes: [String: JSONValue]?

  /// What the work is at just now, in words.
  public var progress: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

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

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.type = try _members.optional("type")
    self.id = try _members.optional("id")
    self.reportType = try _members.optional("reportType")
    self.description = try _members.optional("description")
    self.parentName = try _members.nullable("parentName")
    self.launcher = try _members.optional("launcher")
    self.created = try _members.optional("created")
    self.launched = try _members.nullable("launched")
    self.completed = try _members.nullable("completed")
    self.completionStatus = try _members.nullable("completionStatus")
    self.messages = try _members.optional("messages")
    self.returns = try _members.optional("returns")
    self.attributes = try _members.optional("attributes")
    self.progress = try _members.nullable("progress")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.type, "type")
    try _members.optional(self.id, "id")
    try _members.optional(self.reportType, "reportType")
    try _members.optional(self.description, "description")
    try _members.optional(self.parentName, "parentName")
    try _members.optional(self.launcher, "launcher")
    try _members.optional(self.created, "created")
    try _members.optional(self.launched, "launched")
    try _members.optional(self.completed, "completed")
    try _members.optional(self.completionStatus, "completionStatus")
    try _members.optional(self.messages, "messages")
    try _members.optional(self.returns, "returns")
    try _members.optional(self.attributes, "attributes")
    try _members.optional(self.progress, "progress")
    try _members.others(self.otherMembers)
  }
}
