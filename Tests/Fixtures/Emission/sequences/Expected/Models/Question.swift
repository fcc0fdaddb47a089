// Generated from openapi.yaml#/components/schemas/Question. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Question`.
nonisolated public struct Question: Codable, Equatable, Sendable {
  /// The member `text`.
  public var text: String?

  /// The member `stream`.
  public var stream: Bool?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    text: String? = nil,
    stream: Bool? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.text = text
    self.stream = stream
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.text = try members.optional("text")
    self.stream = try members.optional("stream")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.text, "text")
    try members.optional(self.stream, "stream")
    try members.others(self.otherMembers)
  }
}
