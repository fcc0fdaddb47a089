// Generated from v2025/schemas/reports/TaskResultDetails.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// A run of a report, from its start to its end.
nonisolated public struct TaskResultDetails: Codable, Equatable, Sendable {
  /// The kind of task: a Quartz task, a job of QPOC or of MENTOS, or a queued task, which
  /// refreshes or synchronizes data.
  public var type: Kind?

  /// The ID of the run, which is passed to `getReportResult`, `getReport` and `cancelReport`.
  public var id: String?

  /// The type of the report.
  public var reportType: ReportType?

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
  public var completionStatus: CompletionStatus?

  /// The messages of the task, usually warnings or errors.
  public var messages: [Message]?

  /// The values that the task is defined to return.
  public var returns: [Return]?

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
    type: Kind? = nil,
    id: String? = nil,
    reportType: ReportType? = nil,
    description: String? = nil,
    parentName: String? = nil,
    launcher: String? = nil,
    created: DateTime? = nil,
    launched: DateTime? = nil,
    completed: DateTime? = nil,
    completionStatus: CompletionStatus? = nil,
    messages: [Message]? = nil,
    returns: [Return]? = nil,
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

  /// The kind of task: a Quartz task, a job of QPOC or of MENTOS, or a queued task, which
  /// refreshes or synchronizes data.
  public enum Kind: OpenEnumeration {
    /// The value `"QUARTZ"`.
    case quartz
    /// The value `"QPOC"`.
    case qpoc
    /// The value `"MENTOS"`.
    case mentos
    /// The value `"QUEUED_TASK"`.
    case queuedTask
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .quartz,
        .qpoc,
        .mentos,
        .queuedTask,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "QUARTZ": self = .quartz
      case "QPOC": self = .qpoc
      case "MENTOS": self = .mentos
      case "QUEUED_TASK": self = .queuedTask
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .quartz: "QUARTZ"
      case .qpoc: "QPOC"
      case .mentos: "MENTOS"
      case .queuedTask: "QUEUED_TASK"
      case .unrecognized(let value): value
      }
    }
  }

  /// The type of the report.
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

  /// How the task ended; null if it has not ended.
  public enum CompletionStatus: OpenEnumeration {
    /// The value `"SUCCESS"`.
    case success
    /// The value `"WARNING"`.
    case warning
    /// The value `"ERROR"`.
    case error
    /// The value `"TERMINATED"`.
    case terminated
    /// The value `"TEMP_ERROR"`.
    case tempError
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .success,
        .warning,
        .error,
        .terminated,
        .tempError,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "SUCCESS": self = .success
      case "WARNING": self = .warning
      case "ERROR": self = .error
      case "TERMINATED": self = .terminated
      case "TEMP_ERROR": self = .tempError
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .success: "SUCCESS"
      case .warning: "WARNING"
      case .error: "ERROR"
      case .terminated: "TERMINATED"
      case .tempError: "TEMP_ERROR"
      case .unrecognized(let value): value
      }
    }
  }

  /// A message of the task.
  public struct Message: Codable, Equatable, Sendable {
    /// The severity of the message.
    public var type: Kind?

    /// Whether the message is an error.
    ///
    /// Default: `false`.
    public var error: Bool?

    /// Whether the message is a warning.
    ///
    /// Default: `false`.
    public var warning: Bool?

    /// A key for the message that does not depend on a language. It may be the message's text.
    public var key: String?

    /// The message in the user's language.
    public var localizedText: String?

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      type: Kind? = nil,
      error: Bool? = nil,
      warning: Bool? = nil,
      key: String? = nil,
      localizedText: String? = nil,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.type = type
      self.error = error
      self.warning = warning
      self.key = key
      self.localizedText = localizedText
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.type = try members.optional("type")
      self.error = try members.optional("error")
      self.warning = try members.optional("warning")
      self.key = try members.optional("key")
      self.localizedText = try members.optional("localizedText")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.type, "type")
      try members.optional(self.error, "error")
      try members.optional(self.warning, "warning")
      try members.optional(self.key, "key")
      try members.optional(self.localizedText, "localizedText")
      try members.others(self.otherMembers)
    }

    /// The severity of the message.
    public enum Kind: OpenEnumeration {
      /// The value `"INFO"`.
      case info
      /// The value `"WARN"`.
      case warn
      /// The value `"ERROR"`.
      case error
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .info,
          .warn,
          .error,
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "INFO": self = .info
        case "WARN": self = .warn
        case "ERROR": self = .error
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .info: "INFO"
        case .warn: "WARN"
        case .error: "ERROR"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// A value that the task returns.
  public struct Return: Codable, Equatable, Sendable {
    /// The name of the value in the user interface.
    public var displayLabel: String?

    /// The name of the value in the system or its database.
    public var attributeName: String?

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      displayLabel: String? = nil,
      attributeName: String? = nil,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.displayLabel = displayLabel
      self.attributeName = attributeName
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.displayLabel = try members.optional("displayLabel")
      self.attributeName = try members.optional("attributeName")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.displayLabel, "displayLabel")
      try members.optional(self.attributeName, "attributeName")
      try members.others(self.otherMembers)
    }
  }
}
