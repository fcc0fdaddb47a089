// Generated from openapi.yaml#/components/schemas/Part. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Part`.
nonisolated public struct Part: Codable, Equatable, Sendable {
  /// The member `note`.
  public var note: Nullable<String>?

  /// Creates a value from its properties.
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
