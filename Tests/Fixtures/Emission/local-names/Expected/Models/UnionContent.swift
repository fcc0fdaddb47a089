// Generated from openapi.yaml#/components/schemas/Union/oneOf/17. Do not edit.
// Regenerate with `martlet generate`.

/// content
nonisolated public struct UnionContent: Codable, Equatable, Sendable {
  /// The member `content`.
  public var content: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    content: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.content = content
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.content = try members.required("content")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.content, "content")
    try members.others(self.otherMembers)
  }
}
