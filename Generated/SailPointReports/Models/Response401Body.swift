// Generated from v2025/responses/401.yaml#/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/content/application~1json/schema`.
nonisolated public struct Response401Body: Codable, Equatable, Sendable {
  /// What is wrong with the token.
  public var error: JSONValue?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    error: JSONValue? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.error = error
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.error = try members.json("error")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.error, "error")
    try members.others(self.otherMembers)
  }
}
