// Generated from openapi.yaml#/components/schemas/Entry/anyOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// Named
nonisolated public struct EntryNamed: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String?

  /// Creates a value from its properties.
  public init(
    name: String? = nil,
  ) {
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.optional("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.name, "name")
  }
}
