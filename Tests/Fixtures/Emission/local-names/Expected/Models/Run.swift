// Generated from openapi.yaml#/components/schemas/Run. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Run`.
nonisolated public struct Run: Codable, Equatable, Sendable {
  /// The member `value`.
  public var value: Value?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    value: Value? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.value = value
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.value = try members.optional("value")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.value, "value")
    try members.others(self.otherMembers)
  }
}
