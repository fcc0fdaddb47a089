// Generated from openapi.yaml#/webhooks/thingMade/post/responses/200/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct ThingMadeResponse200: Codable, Equatable, Sendable {
  public var next: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    next: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.next = next
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.next = try _members.optional("next")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.next, "next")
    try _members.others(self.otherMembers)
  }
}
