// Generated from openapi.yaml#/webhooks/thingMade/post/requestBody/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/webhooks/thingMade/post/requestBody/content/application~1json/schema`.
nonisolated public struct ThingMadeBody: Codable, Equatable, Sendable {
  /// The member `reason`.
  public var reason: ThingMadeBodyReason?

  /// The member `at`.
  public var at: DateTime?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    reason: ThingMadeBodyReason? = nil,
    at: DateTime? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.reason = reason
    self.at = at
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.reason = try members.optional("reason")
    self.at = try members.optional("at")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.reason, "reason")
    try members.optional(self.at, "at")
    try members.others(self.otherMembers)
  }
}
