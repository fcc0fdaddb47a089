// Generated from openapi.yaml#/components/schemas/Answer. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Answer: Codable, Equatable, Sendable {
  public var note: String?

  public init(
    note: String? = nil,
  ) {
    self.note = note
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.note = try members.optional("note")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.note, "note")
  }
}
