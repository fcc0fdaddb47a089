// Generated from openapi.yaml#/components/schemas/Union/oneOf/8. Do not edit.
// Regenerate with `martlet generate`.

/// change
nonisolated public struct UnionChange: Codable, Equatable, Sendable {
  /// The member `change`.
  public var change: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    change: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.change = change
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.change = try members.required("change")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.change, "change")
    try members.others(self.otherMembers)
  }
}
