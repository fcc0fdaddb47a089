// Generated from openapi.yaml#/paths/~1subscriptions/post/callbacks/thingSold/{$request.body#~1url}/post/requestBody/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1subscriptions/post/callbacks/thingSold/{$request.body#~1url}/post/requestBody/content/application~1json/schema`.
nonisolated public struct ThingSoldBody: Codable, Equatable, Sendable {
  /// The member `buyer`.
  public var buyer: String

  /// The member `thing`.
  public var thing: Thing?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    buyer: String,
    thing: Thing? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.buyer = buyer
    self.thing = thing
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.buyer = try members.required("buyer")
    self.thing = try members.optional("thing")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.buyer, "buyer")
    try members.optional(self.thing, "thing")
    try members.others(self.otherMembers)
  }
}
