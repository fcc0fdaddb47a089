// Generated from openapi.yaml#/paths/~1things~1{id}~1parts.{format}/get/responses/4XX/content/application~1problem+json/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct ListPartsResponse4XX: Codable, Equatable, Sendable {
  public var title: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    title: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.title = title
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.title = try _members.optional("title")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.title, "title")
    try _members.others(self.otherMembers)
  }
}
