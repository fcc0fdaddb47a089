// Generated from openapi.yaml#/components/schemas/Format/oneOf/2. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct FormatVariant3: Codable, Equatable, Sendable {
  public var type: FormatVariant3Type

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    type: FormatVariant3Type,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.type = type
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.type = try members.required("type")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.type, "type")
    try members.others(self.otherMembers)
  }
}
