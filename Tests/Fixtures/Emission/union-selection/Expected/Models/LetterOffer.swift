// Generated from openapi.yaml#/components/schemas/Letter/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// Offer
nonisolated public struct LetterOffer: Codable, Equatable, Sendable {
  /// The member `head`.
  public var head: LetterOfferHead?

  /// The member `body`.
  public var body: String?

  /// Creates a value from its properties.
  public init(
    head: LetterOfferHead? = nil,
    body: String? = nil,
  ) {
    self.head = head
    self.body = body
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.head = try members.optional("head")
    self.body = try members.optional("body")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.head, "head")
    try members.optional(self.body, "body")
  }
}
