// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Thing`.
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// How it is called.
  public var name: Name

  /// The member `other`.
  public var other: NameOrNull?

  /// The member `names`.
  public var names: Names?

  /// Creates a value from its properties.
  public init(
    name: Name,
    other: NameOrNull?,
    names: Names? = nil,
  ) {
    self.name = name
    self.other = other
    self.names = names
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.required("name")
    self.other = try members.requiredNullable("other")
    self.names = try members.optional("names")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.name, "name")
    try members.requiredNullable(self.other, "other")
    try members.optional(self.names, "names")
  }
}
