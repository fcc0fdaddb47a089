// Generated from openapi.yaml#/components/schemas/Format/oneOf/2. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct FormatVariant3: Codable, Equatable, Sendable {
  public var type: FormatVariant3Type

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    type: FormatVariant3Type,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.type = type
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.type = try _members.required("type")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.type, "type")
    try _members.others(self.otherMembers)
  }
}
