// Generated from openapi.yaml#/components/schemas/Note. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Note`.
nonisolated public struct Note: Codable, Equatable, Sendable {
  /// The member `text`.
  public var text: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    text: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.text = text
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.text = try members.optional("text")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.text, "text")
    try members.others(self.otherMembers)
  }
}
