// Generated from openapi.yaml#/components/schemas/Letter/oneOf/0/properties/head. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Letter/oneOf/0/properties/head`.
nonisolated public struct LetterInvoiceHead: Codable, Equatable, Sendable {
  /// The member `form`.
  public var form: LetterInvoiceHeadForm?

  /// Creates a value from its properties.
  public init(
    form: LetterInvoiceHeadForm? = nil,
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
