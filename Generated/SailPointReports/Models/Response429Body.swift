// Generated from v2025/responses/429.yaml#/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Response429Body: Codable, Equatable, Sendable {
  /// Which limit was reached.
  public var message: JSONValue?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    message: JSONValue? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.message = message
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.message = try _members.nullable("message")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.message, "message")
    try _members.others(self.otherMembers)
  }
}
