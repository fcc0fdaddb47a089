// Generated from swagger.yaml#/paths/~1pets/patch/requestBody/content/multipart~1form-data/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1pets/patch/requestBody/content/multipart~1form-data/schema`.
nonisolated public struct AddNoteBody: Codable, Equatable, Sendable {
  /// The member `note`.
  public var note: String

  /// Creates a value from its properties.
  public init(
    note: String,
  ) {
    self.note = note
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.note = try members.required("note")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.note, "note")
  }
}
