// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Thing`.
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// The member `otherMembers`.
  public var otherMembersValue: String

  /// The member `note`.
  public var note: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// The members that were received as null.
  private var receivedNulls = ReceivedNulls()

  /// Creates a value from its properties.
  public init(
    otherMembersValue: String,
    note: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.otherMembersValue = otherMembersValue
    self.note = note
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.otherMembersValue = try members.required("otherMembers")
    self.note = try members.nullable("note")
    self.otherMembers = try members.others()
    self.receivedNulls = members.nulls
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder, nulls: self.receivedNulls)
    try members.required(self.otherMembersValue, "otherMembers")
    try members.optional(self.note, "note")
    try members.others(self.otherMembers)
  }
}
