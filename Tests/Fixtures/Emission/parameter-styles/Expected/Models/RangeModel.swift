// Generated from openapi.yaml#/components/schemas/Range. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Range`.
nonisolated public struct RangeModel: Codable, Equatable, Sendable {
  /// The member `from`.
  public var from: Int64?

  /// The member `to`.
  public var to: Int64?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    from: Int64? = nil,
    to: Int64? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.from = from
    self.to = to
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.from = try members.optional("from")
    self.to = try members.optional("to")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.from, "from")
    try members.optional(self.to, "to")
    try members.others(self.otherMembers)
  }
}
