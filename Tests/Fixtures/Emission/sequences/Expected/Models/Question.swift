// Generated from openapi.yaml#/components/schemas/Question. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Question: Codable, Equatable, Sendable {
  public var text: String?

  public var stream: Bool?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    text: String? = nil,
    stream: Bool? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.text = text
    self.stream = stream
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.text = try _members.optional("text")
    self.stream = try _members.optional("stream")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.text, "text")
    try _members.optional(self.stream, "stream")
    try _members.others(self.otherMembers)
  }
}
