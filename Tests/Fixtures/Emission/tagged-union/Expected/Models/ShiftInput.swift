// Generated from openapi.yaml#/components/schemas/ShiftInput. Do not edit.
// Regenerate with `martlet generate`.

/// SHIFT
nonisolated public struct ShiftInput: Codable, Equatable, Sendable {
  public var from: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    from: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.from = from
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.from = try _members.optional("from")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.from, "from")
    try _members.others(self.otherMembers)
  }
}
