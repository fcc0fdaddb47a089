// Generated from openapi.yaml#/components/schemas/Union/oneOf/2. Do not edit.
// Regenerate with `martlet generate`.

/// members
nonisolated public struct UnionMembers: Codable, Equatable, Sendable {
  /// The member `members`.
  public var members: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    members: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.members = members
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.members = try members.required("members")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.members, "members")
    try members.others(self.otherMembers)
  }
}
