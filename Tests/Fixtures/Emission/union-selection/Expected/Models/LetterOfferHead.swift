// Generated from openapi.yaml#/components/schemas/Letter/oneOf/1/properties/head. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Letter/oneOf/1/properties/head`.
nonisolated public struct LetterOfferHead: Codable, Equatable, Sendable {
  /// The member `form`.
  public var form: LetterOfferHeadForm?

  /// Creates a value from its properties.
  public init(
    form: LetterOfferHeadForm? = nil,
  ) {
    self.form = form
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.form = try members.optional("form")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.form, "form")
  }
}
