// Generated from openapi.yaml#/components/schemas/User. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/User`.
nonisolated public struct User: Codable, Equatable, Sendable {
  /// The member `default`.
  public var `default`: String?

  /// The member `user_name`.
  public var userNameValue: String?

  /// The member `userName`.
  public var userName: String?

  /// The member `data`.
  public var data: DataModel?

  /// The member `lower`.
  public var smaller: User2?

  /// The member `item`.
  public var item: Item?

  /// The member `chosen`.
  public var chosen: Choice?

  /// Creates a value from its properties.
  public init(
    `default`: String? = nil,
    userNameValue: String? = nil,
    userName: String? = nil,
    data: DataModel? = nil,
    smaller: User2? = nil,
    item: Item? = nil,
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

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.`default` = try members.optional("default")
    self.userNameValue = try members.optional("user_name")
    self.userName = try members.optional("userName")
    self.data = try members.optional("data")
    self.smaller = try members.optional("lower")
    self.item = try members.optional("item")
    self.chosen = try members.optional("chosen")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.`default`, "default")
    try members.optional(self.userNameValue, "user_name")
    try members.optional(self.userName, "userName")
    try members.optional(self.data, "data")
    try members.optional(self.smaller, "lower")
    try members.optional(self.item, "item")
    try members.optional(self.chosen, "chosen")
  }

  /// The schema `#/components/schemas/User/properties/item`.
  public struct Item: Codable, Equatable, Sendable {
    /// The member `a`.
    public var a: String?

    /// Creates a value from its properties.
    public init(
      a: String? = nil,
    ) {
      self.a = a
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.a = try members.optional("a")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.a, "a")
    }
  }

  /// The schema `#/components/schemas/User/properties/chosen`.
  public struct Choice: Codable, Equatable, Sendable {
    /// The member `a`.
    public var a: String?

    /// Creates a value from its properties.
    public init(
      a: String? = nil,
    ) {
      self.a = a
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.a = try members.optional("a")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.optional(self.a, "a")
    }
  }
}
