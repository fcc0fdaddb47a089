// Generated from openapi.yaml#/components/schemas/Form. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Form`.
nonisolated public struct Form: Codable, Equatable, Sendable {
  /// The member `note`.
  public var note: String?

  /// The member `part`.
  public var part: Part?

  /// The members that were received as null.
  private var receivedNulls = ReceivedNulls()

  /// Creates a value from its properties.
  public init(
    note: String? = nil,
    part: Part? = nil,
  ) {
    self.note = note
    self.part = part
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.note = try members.nullable("note")
    self.part = try members.optional("part")
    self.receivedNulls = members.nulls
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder, nulls: self.receivedNulls)
    try members.optional(self.note, "note")
    try members.optional(self.part, "part")
  }
}
