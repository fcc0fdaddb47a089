// Generated from v2025/schemas/reports/TaskResultDetails.yaml#/properties/messages/items. Do not edit.
// Regenerate with `martlet generate`.

/// A remark on the work.
nonisolated public struct TaskResultDetailsMessagesItem: Codable, Equatable, Sendable {
  /// How serious the remark is.
  public var type: TaskResultDetailsMessagesItemType?

  /// Whether the remark is an error.
  ///
  /// Default: `false`.
  public var error: Bool?

  /// Whether the remark is a warning.
  ///
  /// Default: `false`.
  public var warning: Bool?

  /// Identifies the remark independently of any language. It may simply be the remark's text.
  public var key: String?

  /// The remark in the reader's language.
  public var localizedText: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

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

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.type = try _members.optional("type")
    self.error = try _members.optional("error")
    self.warning = try _members.optional("warning")
    self.key = try _members.optional("key")
    self.localizedText = try _members.optional("localizedText")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.type, "type")
    try _members.optional(self.error, "error")
    try _members.optional(self.warning, "warning")
    try _members.optional(self.key, "key")
    try _members.optional(self.localizedText, "localizedText")
    try _members.others(self.otherMembers)
  }
}
