// Generated from openapi.yaml#/components/schemas/Answer. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Answer`.
nonisolated public struct Answer: Codable, Equatable, Sendable {
  /// The member `note`.
  public var note: String?

  /// The members that were received as null.
  private var receivedNulls = ReceivedNulls()

  /// Creates a value from its properties.
  public init(
    note: String? = nil,
  ) {
    self.note = note
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.note = try members.nullable("note")
    self.receivedNulls = members.nulls
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder, nulls: self.receivedNulls)
    try members.optional(self.note, "note")
  }
}
