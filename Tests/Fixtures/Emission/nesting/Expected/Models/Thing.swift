// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Thing`.
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// The member `sixteen`.
  public var sixteen: Sixteen?

  /// The member `alias`.
  public var alias: Seventeen?

  /// The member `seventeen`.
  public var seventeen: [[[[[JSONValue]]]]?]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
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

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.sixteen = try members.optional("sixteen")
    self.alias = try members.optional("alias")
    self.seventeen = try members.optional("seventeen")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.sixteen, "sixteen")
    try members.optional(self.alias, "alias")
    try members.optional(self.seventeen, "seventeen")
    try members.others(self.otherMembers)
  }
}
