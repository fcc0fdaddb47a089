// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// An animal of the house.
  public var pet: Pet?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    pet: Pet? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.pet = pet
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.pet = try _members.optional("pet")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.pet, "pet")
    try _members.others(self.otherMembers)
  }
}
