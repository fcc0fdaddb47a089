// Generated from openapi.yaml#/components/schemas/Range. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct RangeModel: Codable, Equatable, Sendable {
  public var from: Int64?

  public var to: Int64?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    from: Int64? = nil,
    to: Int64? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.from = from
    self.to = to
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.from = try _members.optional("from")
    self.to = try _members.optional("to")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.from, "from")
    try _members.optional(self.to, "to")
    try _members.others(self.otherMembers)
  }
}
