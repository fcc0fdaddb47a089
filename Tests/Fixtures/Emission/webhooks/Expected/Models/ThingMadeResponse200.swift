// Generated from openapi.yaml#/webhooks/thingMade/post/responses/200/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/webhooks/thingMade/post/responses/200/content/application~1json/schema`.
nonisolated public struct ThingMadeResponse200: Codable, Equatable, Sendable {
  /// The member `next`.
  public var next: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    next: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.next = next
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.next = try members.optional("next")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.next, "next")
    try members.others(self.otherMembers)
  }
}
