// Generated from openapi.yaml#/components/schemas/NewPets. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/NewPets`.
nonisolated public struct NewPets: Codable, Equatable, Sendable {
  /// The member `pets`.
  public var pets: [Pet.Input]

  /// Creates a value from its properties.
  public init(
    pets: [Pet.Input],
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
