// Generated from openapi.yaml#/components/schemas/Cat. Do not edit.
// Regenerate with `martlet generate`.

/// It purrs.
nonisolated public struct Cat: Codable, Equatable, Sendable {
  public var kind: String

  /// An animal of the house.
  public var friend: Pet?

  public var lives: Int64?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    kind: String,
    friend: Pet? = nil,
    lives: Int64? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.kind = kind
    self.friend = friend
    self.lives = lives
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.kind = try _members.required("kind")
    self.friend = try _members.optional("friend")
    self.lives = try _members.optional("lives")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.kind, "kind")
    try _members.optional(self.friend, "friend")
    try _members.optional(self.lives, "lives")
    try _members.others(self.otherMembers)
  }
}
