// Generated from openapi.yaml#/components/schemas/Unused. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Unused: Codable, Equatable, Sendable {
  public var id: String

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    id: String,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.id = id
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.id = try _members.required("id")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.id, "id")
    try _members.others(self.otherMembers)
  }
}
