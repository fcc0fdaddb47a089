// Generated from openapi.yaml#/webhooks/thingMade/post/requestBody/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct ThingMadeBody: Codable, Equatable, Sendable {
  public var reason: ThingMadeBodyReason?

  public var at: DateTime?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    reason: ThingMadeBodyReason? = nil,
    at: DateTime? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.reason = reason
    self.at = at
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.reason = try _members.optional("reason")
    self.at = try _members.optional("at")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.reason, "reason")
    try _members.optional(self.at, "at")
    try _members.others(self.otherMembers)
  }
}
