// Generated from openapi.yaml#/components/schemas/Goat. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Goat`.
nonisolated public struct Goat: Codable, Equatable, Sendable {
  /// The member `species`.
  public private(set) var species: String = "capra"

  /// The member `milk`.
  public var milk: Double?

  /// Creates a value from its properties.
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
