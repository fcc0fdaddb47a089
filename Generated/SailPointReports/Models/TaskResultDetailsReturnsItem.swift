// Generated from v2025/schemas/reports/TaskResultDetails.yaml#/properties/returns/items. Do not edit.
// Regenerate with `martlet generate`.

/// A value that the task returns.
nonisolated public struct TaskResultDetailsReturnsItem: Codable, Equatable, Sendable {
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
