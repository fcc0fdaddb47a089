// Generated from swagger.yaml#/definitions/Pet/discriminator. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/definitions/Pet/discriminator`.
nonisolated public struct PetBase: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "Pet"

  /// The member `name`.
  public var name: Nullable<String>?

  /// Creates a value from its properties.
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
