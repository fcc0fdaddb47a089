// Generated from v2025/schemas/reports/TaskResultDetails.yaml#/properties/messages/items. Do not edit.
// Regenerate with `martlet generate`.

/// A message of the task.
nonisolated public struct TaskResultDetailsMessagesItem: Codable, Equatable, Sendable {
  /// The severity of the message.
  public var type: TaskResultDetailsMessagesItemType?

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
    type: TaskResultDetailsMessagesItemType? = nil,
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
}
