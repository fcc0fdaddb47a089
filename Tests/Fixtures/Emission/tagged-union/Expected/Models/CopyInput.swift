// Generated from openapi.yaml#/components/schemas/CopyInput. Do not edit.
// Regenerate with `martlet generate`.

/// COPY
nonisolated public struct CopyInput: Codable, Equatable, Sendable {
  /// The member `from`.
  public var from: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    from: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.from = from
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.from = try members.optional("from")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.from, "from")
    try members.others(self.otherMembers)
  }
}
