// Generated from openapi.yaml#/components/schemas/Check. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Check`.
nonisolated public struct Check: Codable, Equatable, Sendable {
  /// The member `union`.
  public var union: CheckUnion

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    union: CheckUnion,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.union = union
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.union = try members.required("union")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.union, "union")
    try members.others(self.otherMembers)
  }
}
