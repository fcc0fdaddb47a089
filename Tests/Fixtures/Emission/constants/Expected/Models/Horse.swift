// Generated from openapi.yaml#/components/schemas/Horse. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Horse`.
nonisolated public struct Horse: Codable, Equatable, Sendable {
  /// The member `species`.
  public private(set) var species: String = "equus"

  /// The member `height`.
  public var height: Int64?

  /// Creates a value from its properties.
  public init(
    height: Int64? = nil,
  ) {
    self.height = height
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.species = try members.required("species")
    self.height = try members.optional("height")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.species, "species")
    try members.optional(self.height, "height")
  }
}
