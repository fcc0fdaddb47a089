// Generated from openapi.yaml#/components/schemas/Horse. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Horse: Codable, Equatable, Sendable {
  public private(set) var species: String = "equus"

  public var height: Int64?

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
