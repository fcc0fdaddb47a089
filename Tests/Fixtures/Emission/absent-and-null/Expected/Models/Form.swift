// Generated from openapi.yaml#/components/schemas/Form. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Form: Codable, Equatable, Sendable {
  public var note: String?

  public var part: Part?

  public init(
    note: String? = nil,
    part: Part? = nil,
  ) {
    self.note = note
    self.part = part
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.note = try _members.optional("note")
    self.part = try _members.optional("part")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.note, "note")
    try _members.optional(self.part, "part")
  }
}
