// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Thing: Codable, Equatable, Sendable {
  public var otherMembersValue: String

  public var note: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    otherMembersValue: String,
    note: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.otherMembersValue = otherMembersValue
    self.note = note
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.otherMembersValue = try _members.required("otherMembers")
    self.note = try _members.nullable("note")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.otherMembersValue, "otherMembers")
    try _members.optional(self.note, "note")
    try _members.others(self.otherMembers)
  }
}
