// Generated from openapi.yaml#/components/schemas/MembersContent. Do not edit.
// Regenerate with `martlet generate`.

/// MEMBERS
nonisolated public struct MembersContent: Codable, Equatable, Sendable {
  /// The member `decoder`.
  public var decoder: String?

  /// The member `members`.
  public var members: String?

  /// The member `server`.
  public var server: String?

  /// The member `tag`.
  public var tag: String?

  /// The member `change`.
  public var change: String?

  /// The member `body`.
  public var body: String?

  /// The member `start`.
  public var start: String?

  /// The member `answer`.
  public var answer: String?

  /// The member `value`.
  public var value: String?

  /// The member `headers`.
  public var headers: String?

  /// The member `polling`.
  public var polling: String?

  /// The member `progress`.
  public var progress: String?

  /// The member `overwriting`.
  public var overwriting: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    decoder: String? = nil,
    members: String? = nil,
    server: String? = nil,
    tag: String? = nil,
    change: String? = nil,
    body: String? = nil,
    start: String? = nil,
    answer: String? = nil,
    value: String? = nil,
    headers: String? = nil,
    polling: String? = nil,
    progress: String? = nil,
    overwriting: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.decoder = decoder
    self.members = members
    self.server = server
    self.tag = tag
    self.change = change
    self.body = body
    self.start = start
    self.answer = answer
    self.value = value
    self.headers = headers
    self.polling = polling
    self.progress = progress
    self.overwriting = overwriting
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.decoder = try members.optional("decoder")
    self.members = try members.optional("members")
    self.server = try members.optional("server")
    self.tag = try members.optional("tag")
    self.change = try members.optional("change")
    self.body = try members.optional("body")
    self.start = try members.optional("start")
    self.answer = try members.optional("answer")
    self.value = try members.optional("value")
    self.headers = try members.optional("headers")
    self.polling = try members.optional("polling")
    self.progress = try members.optional("progress")
    self.overwriting = try members.optional("overwriting")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.decoder, "decoder")
    try members.optional(self.members, "members")
    try members.optional(self.server, "server")
    try members.optional(self.tag, "tag")
    try members.optional(self.change, "change")
    try members.optional(self.body, "body")
    try members.optional(self.start, "start")
    try members.optional(self.answer, "answer")
    try members.optional(self.value, "value")
    try members.optional(self.headers, "headers")
    try members.optional(self.polling, "polling")
    try members.optional(self.progress, "progress")
    try members.optional(self.overwriting, "overwriting")
    try members.others(self.otherMembers)
  }
}
