// Generated from v2025/schemas/reports/TaskResultDetails.yaml#/properties/returns/items. Do not edit.
// Regenerate with `martlet generate`.

/// A value that the task returns.
nonisolated public struct TaskResultDetailsReturnsItem: Codable, Equatable, Sendable {
  /// What the value is called where people see it.
  public var displayLabel: String?

  /// What the value is called in the system or its database.
  public var attributeName: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    displayLabel: String? = nil,
    attributeName: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.displayLabel = displayLabel
    self.attributeName = attributeName
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.displayLabel = try _members.optional("displayLabel")
    self.attributeName = try _members.optional("attributeName")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.displayLabel, "displayLabel")
    try _members.optional(self.attributeName, "attributeName")
    try _members.others(self.otherMembers)
  }
}
