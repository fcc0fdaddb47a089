// Generated from openapi.yaml#/components/schemas/Cat. Do not edit.
// Regenerate with `martlet generate`.

/// It purrs.
nonisolated public struct Cat: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "Cat"

  /// An animal of the house.
  public var friend: Pet?

  /// The member `lives`.
  public var lives: Int64?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    friend: Pet? = nil,
    lives: Int64? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.friend = friend
    self.lives = lives
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.friend = try members.optional("friend")
    self.lives = try members.optional("lives")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.friend, "friend")
    try members.optional(self.lives, "lives")
    try members.others(self.otherMembers)
  }
}
