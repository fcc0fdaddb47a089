// Generated from openapi.yaml#/components/schemas/Free. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Free`.
nonisolated public struct Free: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: Int64]

  /// Creates a value from its properties.
  public init(
    name: String? = nil,
    otherMembers: [String: Int64] = [:],
  ) {
    self.name = name
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.optional("name")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.name, "name")
    try members.others(self.otherMembers)
  }
}
