// Generated from openapi.yaml#/components/schemas/Pet/properties/home. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Pet/properties/home`.
nonisolated public struct PetHomeInput: Codable, Equatable, Sendable {
  /// The member `pets`.
  public var pets: [PetInput]

  /// Creates a value from its properties.
  public init(
    pets: [PetInput],
  ) {
    self.pets = pets
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.pets = try members.required("pets")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.pets, "pets")
  }
}
