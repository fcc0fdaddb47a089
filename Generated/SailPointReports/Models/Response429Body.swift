// Generated from v2025/responses/429.yaml#/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/content/application~1json/schema`.
nonisolated public struct Response429Body: Codable, Equatable, Sendable {
  /// The limit that was exceeded.
  public var message: JSONValue?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    message: JSONValue? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.message = message
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.message = try members.json("message")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.message, "message")
    try members.others(self.otherMembers)
  }
}
