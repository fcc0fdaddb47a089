// Generated from openapi.yaml#/components/schemas/Union/oneOf/15. Do not edit.
// Regenerate with `martlet generate`.

/// id
nonisolated public struct UnionId: Codable, Equatable, Sendable {
  /// The member `id`.
  public var id: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    id: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.id = id
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.required("id")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.id, "id")
    try members.others(self.otherMembers)
  }
}
