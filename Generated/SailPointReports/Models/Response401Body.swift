// Generated from v2025/responses/401.yaml#/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Response401Body: Codable, Equatable, Sendable {
  /// What is wrong with the token.
  public var error: JSONValue?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    error: JSONValue? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.error = error
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.error = try _members.nullable("error")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.error, "error")
    try _members.others(self.otherMembers)
  }
}
