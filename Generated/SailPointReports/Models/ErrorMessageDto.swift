// Generated from v2025/schemas/ErrorMessageDto.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// A message about an error in one language.
nonisolated public struct ErrorMessageDto: Codable, Equatable, Sendable {
  /// The language of `text`, as a BCP 47 tag.
  public var locale: String?

  /// Why a message is in its language: `REQUEST` if the language matches the `Accept-Language`
  /// header of the request best, `DEFAULT` if it is the tenant's default. The service may add
  /// other values.
  public var localeOrigin: LocaleOrigin?

  /// The message, which may contain HTML.
  public var text: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// The members that were received as null.
  private var receivedNulls = ReceivedNulls()

  /// Creates a value from its properties.
  public init(
    locale: String? = nil,
    localeOrigin: LocaleOrigin? = nil,
    text: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.locale = locale
    self.localeOrigin = localeOrigin
    self.text = text
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.locale = try members.nullable("locale")
    self.localeOrigin = try members.nullable("localeOrigin")
    self.text = try members.optional("text")
    self.otherMembers = try members.others()
    self.receivedNulls = members.nulls
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder, nulls: self.receivedNulls)
    try members.optional(self.locale, "locale")
    try members.optional(self.localeOrigin, "localeOrigin")
    try members.optional(self.text, "text")
    try members.others(self.otherMembers)
  }
}
