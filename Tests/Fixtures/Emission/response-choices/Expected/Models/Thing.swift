// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Thing: Codable, Equatable, Sendable {
  public var a: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    a: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.a = a
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.a = try _members.optional("a")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.a, "a")
    try _members.others(self.otherMembers)
  }
}
