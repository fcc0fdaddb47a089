// Generated from v2025/schemas/ErrorResponseDto.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// What went wrong with a request, in words for people and in codes for programs.
nonisolated public struct ErrorResponseDto: Codable, Equatable, Sendable {
  /// The status code, often made finer by further numbers and a phrase.
  public var detailCode: String?

  /// Identifies this one failure. Quote it when you ask SailPoint for help.
  public var trackingId: String?

  /// The failure in general terms, each item in one language.
  public var messages: [ErrorMessageDto]?

  /// What led to the failure, in more detail than `messages`.
  public var causes: [ErrorMessageDto]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    detailCode: String? = nil,
    trackingId: String? = nil,
    messages: [ErrorMessageDto]? = nil,
    causes: [ErrorMessageDto]? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.detailCode = detailCode
    self.trackingId = trackingId
    self.messages = messages
    self.causes = causes
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.detailCode = try members.optional("detailCode")
    self.trackingId = try members.optional("trackingId")
    self.messages = try members.optional("messages")
    self.causes = try members.optional("causes")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.detailCode, "detailCode")
    try members.optional(self.trackingId, "trackingId")
    try members.optional(self.messages, "messages")
    try members.optional(self.causes, "causes")
    try members.others(self.otherMembers)
  }
}
