// Generated from openapi.yaml#/components/schemas/Part. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Part: Codable, Equatable, Sendable {
  public var note: Nullable<String>?

  public init(
    note: Nullable<String>? = nil,
  ) {
    self.note = note
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.note = try members.missingOrNull("note")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.note, "note")
  }
}
