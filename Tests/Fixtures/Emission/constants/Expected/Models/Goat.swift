// Generated from openapi.yaml#/components/schemas/Goat. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Goat: Codable, Equatable, Sendable {
  public private(set) var species: String = "capra"

  public var milk: Double?

  public init(
    milk: Double? = nil,
  ) {
    self.milk = milk
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.species = try members.required("species")
    self.milk = try members.optional("milk")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.species, "species")
    try members.optional(self.milk, "milk")
  }
}
