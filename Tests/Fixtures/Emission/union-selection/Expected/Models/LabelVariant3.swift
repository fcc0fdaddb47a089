// Generated from openapi.yaml#/components/schemas/Label/anyOf/2. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Label/anyOf/2`.
nonisolated public struct LabelVariant3: Codable, Equatable, Sendable {
  /// The member `text`.
  public var text: String?

  /// Creates a value from its properties.
  public init(
    text: String? = nil,
  ) {
    self.text = text
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.text = try members.optional("text")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.text, "text")
  }
}
