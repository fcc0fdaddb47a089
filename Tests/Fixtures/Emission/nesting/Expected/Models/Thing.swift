// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Thing: Codable, Equatable, Sendable {
  public var sixteen: Sixteen?

  public var alias: Seventeen?

  public var seventeen: [[[[[JSONValue]]]]?]?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    sixteen: Sixteen? = nil,
    alias: Seventeen? = nil,
    seventeen: [[[[[JSONValue]]]]?]? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.sixteen = sixteen
    self.alias = alias
    self.seventeen = seventeen
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.sixteen = try _members.optional("sixteen")
    self.alias = try _members.optional("alias")
    self.seventeen = try _members.optional("seventeen")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.sixteen, "sixteen")
    try _members.optional(self.alias, "alias")
    try _members.optional(self.seventeen, "seventeen")
    try _members.others(self.otherMembers)
  }
}
