// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Thing: Codable, Equatable, Sendable {
  public var otherMembers: String

  public var note: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers2: [String: JSONValue]

  public init(
    otherMembers: String,
    note: String? = nil,
    otherMembers2: [String: JSONValue] = [:],
  ) {
    self.otherMembers = otherMembers
    self.note = note
    self.otherMembers2 = otherMembers2
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.otherMembers = try _members.required("otherMembers")
    self.note = try _members.nullable("note")
    self.otherMembers2 = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.otherMembers, "otherMembers")
    try _members.optional(self.note, "note")
    try _members.others(self.otherMembers2)
  }
}
