// Generated from openapi.yaml#/components/schemas/Account. Do not edit.
// Regenerate with `martlet generate`.

/// Who owns what.
nonisolated public struct Account: Codable, Equatable, Sendable {
  /// Never changes.
  public var id: String

  public var balance: Int64

  public var note: String?

  /// Deprecated.
  public var nickName: String?

  public var opened: DateTime?

  /// Default: `0.5`.
  public var ratio: Float?

  public var price: Decimal?

  public var tags: [String?]?

  public var limits: [String: Int32]?

  public var extra: JSONValue?

  public var owner: AccountOwner?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    id: String,
    balance: Int64,
    note: String?,
    nickName: String? = nil,
    opened: DateTime? = nil,
    ratio: Float? = nil,
    price: Decimal? = nil,
    tags: [String?]? = nil,
    limits: [String: Int32]? = nil,
    extra: JSONValue? = nil,
    owner: AccountOwner? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.id = id
    self.balance = balance
    self.note = note
    self.nickName = nickName
    self.opened = opened
    self.ratio = ratio
    self.price = price
    self.tags = tags
    self.limits = limits
    self.extra = extra
    self.owner = owner
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.id = try _members.required("id")
    self.balance = try _members.required("balance")
    self.note = try _members.requiredNullable("note")
    self.nickName = try _members.optional("nick_name")
    self.opened = try _members.optional("opened")
    self.ratio = try _members.optional("ratio")
    self.price = try _members.optional("price")
    self.tags = try _members.optional("tags")
    self.limits = try _members.optional("limits")
    self.extra = try _members.nullable("extra")
    self.owner = try _members.optional("owner")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.id, "id")
    try _members.required(self.balance, "balance")
    try _members.requiredNullable(self.note, "note")
    try _members.optional(self.nickName, "nick_name")
    try _members.optional(self.opened, "opened")
    try _members.optional(self.ratio, "ratio")
    try _members.optional(self.price, "price")
    try _members.optional(self.tags, "tags")
    try _members.optional(self.limits, "limits")
    try _members.optional(self.extra, "extra")
    try _members.optional(self.owner, "owner")
    try _members.others(self.otherMembers)
  }
}
