// Generated from swagger.yaml#/definitions/Pet/discriminator. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct PetBase: Codable, Equatable, Sendable {
  public private(set) var kind: String = "Pet"

  public var name: Nullable<String>?

  public init(
    name: Nullable<String>? = nil,
  ) {
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.name = try members.missingOrNull("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.name, "name")
  }
}
