// Generated from openapi.yaml#/paths/~1things~1{id}~1parts.{format}/get/responses/4XX/content/application~1problem+json/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1things~1{id}~1parts.{format}/get/responses/4XX/content/application~1problem+json/schema`.
nonisolated public struct ListPartsResponse4XX: Codable, Equatable, Sendable {
  /// The member `title`.
  public var title: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    title: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.title = title
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.title = try members.optional("title")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.title, "title")
    try members.others(self.otherMembers)
  }
}
