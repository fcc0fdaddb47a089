// Generated from openapi.yaml#/paths/~1subscriptions/post/callbacks/thingSold/{$request.body#~1url}/post/requestBody/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct ThingSoldBody: Codable, Equatable, Sendable {
  public var buyer: String

  public var thing: Thing?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    buyer: String,
    thing: Thing? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.buyer = buyer
    self.thing = thing
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.buyer = try _members.required("buyer")
    self.thing = try _members.optional("thing")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.buyer, "buyer")
    try _members.optional(self.thing, "thing")
    try _members.others(self.otherMembers)
  }
}
