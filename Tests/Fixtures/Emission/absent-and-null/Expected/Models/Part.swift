// Generated from openapi.yaml#/components/schemas/Part. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Part: Codable, Equatable, Sendable {
  public var note: Nullable<String>?

  public init(
    note: Nullable<String>? = nil,
  ) {
    self.note = note
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.note = try _members.missingOrNull("note")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.note, "note")
  }
}
