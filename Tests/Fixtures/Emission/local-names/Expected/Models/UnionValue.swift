// Generated from openapi.yaml#/components/schemas/Union/oneOf/16. Do not edit.
// Regenerate with `martlet generate`.

/// value
nonisolated public struct UnionValue: Codable, Equatable, Sendable {
  /// The member `value`.
  public var value: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    value: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.value = value
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.value = try members.required("value")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.value, "value")
    try members.others(self.otherMembers)
  }
}
