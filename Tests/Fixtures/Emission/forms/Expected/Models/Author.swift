// Generated from openapi.yaml#/components/schemas/Author. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Author: Codable, Equatable, Sendable {
  public var name: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    name: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.name = name
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.name = try _members.optional("name")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.name, "name")
    try _members.others(self.otherMembers)
  }
}
