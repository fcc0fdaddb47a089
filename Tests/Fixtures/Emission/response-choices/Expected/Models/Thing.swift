// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Thing`.
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// The member `a`.
  public var a: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    a: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.a = a
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.a = try members.optional("a")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.a, "a")
    try members.others(self.otherMembers)
  }
}
