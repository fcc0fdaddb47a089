// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Thing`.
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// An animal of the house.
  public var pet: Pet?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    pet: Pet? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.pet = pet
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.pet = try members.optional("pet")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.pet, "pet")
    try members.others(self.otherMembers)
  }
}
