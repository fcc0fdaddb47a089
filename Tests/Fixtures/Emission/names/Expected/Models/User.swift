// Generated from openapi.yaml#/components/schemas/User. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct User: Codable, Equatable, Sendable {
  public var `default`: String?

  public var userNameValue: String?

  public var userName: String?

  public var data: DataModel?

  public var smaller: User2?

  public var item: UserItem2?

  public var chosen: Choice?

  public init(
    `default`: String? = nil,
    userNameValue: String? = nil,
    userName: String? = nil,
    data: DataModel? = nil,
    smaller: User2? = nil,
    item: UserItem2? = nil,
    chosen: Choice? = nil,
  ) {
    self.`default` = `default`
    self.userNameValue = userNameValue
    self.userName = userName
    self.data = data
    self.smaller = smaller
    self.item = item
    self.chosen = chosen
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.`default` = try _members.optional("default")
    self.userNameValue = try _members.optional("user_name")
    self.userName = try _members.optional("userName")
    self.data = try _members.optional("data")
    self.smaller = try _members.optional("lower")
    self.item = try _members.optional("item")
    self.chosen = try _members.optional("chosen")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.`default`, "default")
    try _members.optional(self.userNameValue, "user_name")
    try _members.optional(self.userName, "userName")
    try _members.optional(self.data, "data")
    try _members.optional(self.smaller, "lower")
    try _members.optional(self.item, "item")
    try _members.optional(self.chosen, "chosen")
  }
}
