// Generated from openapi.yaml#/components/schemas/Account. Do not edit.
// Regenerate with `martlet generate`.

/// Who owns what.
nonisolated public struct Account: Codable, Equatable, Sendable {
  /// Never changes.
  public var id: String

  /// The member `balance`.
  public var balance: Int64

  /// The member `note`.
  public var note: String?

  /// Deprecated.
  public var nickName: String?

  /// The member `opened`.
  public var opened: DateTime?

  /// Default: `0.5`.
  public var ratio: Float?

  /// The member `price`.
  public var price: Decimal?

  /// The member `tags`.
  public var tags: [String?]?

  /// The member `limits`.
  public var limits: [String: Int32]?

  /// The member `extra`.
  public var extra: JSONValue?

  /// The member `owner`.
  public var owner: Owner?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
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
    owner: Owner? = nil,
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

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.required("id")
    self.balance = try members.required("balance")
    self.note = try members.requiredNullable("note")
    self.nickName = try members.optional("nick_name")
    self.opened = try members.optional("opened")
    self.ratio = try members.optional("ratio")
    self.price = try members.optional("price")
    self.tags = try members.optional("tags")
    self.limits = try members.optional("limits")
    self.extra = try members.json("extra")
    self.owner = try members.optional("owner")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.id, "id")
    try members.required(self.balance, "balance")
    try members.requiredNullable(self.note, "note")
    try members.optional(self.nickName, "nick_name")
    try members.optional(self.opened, "opened")
    try members.optional(self.ratio, "ratio")
    try members.optional(self.price, "price")
    try members.optional(self.tags, "tags")
    try members.optional(self.limits, "limits")
    try members.optional(self.extra, "extra")
    try members.optional(self.owner, "owner")
    try members.others(self.otherMembers)
  }

  /// The schema `#/components/schemas/Account/properties/owner`.
  public struct Owner: Codable, Equatable, Sendable {
    /// The member `name`.
    public var name: String?

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      name: String? = nil,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.name = name
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.name = try members.optional("name")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.name, "name")
      try members.others(self.otherMembers)
    }
  }
}
