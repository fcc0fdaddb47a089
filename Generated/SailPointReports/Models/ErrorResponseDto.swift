// Generated from v2025/schemas/ErrorResponseDto.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An error, with messages for users and a code for programs.
nonisolated public struct ErrorResponseDto: Codable, Equatable, Sendable {
  /// The status code, often followed by a more specific number and a phrase.
  public var detailCode: String?

  /// The ID of this error, for requests to SailPoint's support.
  public var trackingId: String?

  /// General messages about the error, one per language.
  public var messages: [ErrorMessageDto]?

  /// The causes of the error, in more detail than `messages`.
  public var causes: [ErrorMessageDto]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
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
