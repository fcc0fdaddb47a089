// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// How it is called.
  public var name: Name

  public var other: NameOrNull?

  public var names: Names?

  public init(
    name: Name,
    other: NameOrNull?,
    names: Names? = nil,
  ) {
    self.name = name
    self.other = other
    self.names = names
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.name = try _members.required("name")
    self.other = try _members.requiredNullable("other")
    self.names = try _members.optional("names")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.name, "name")
    try _members.requiredNullable(self.other, "other")
    try _members.optional(self.names, "names")
  }
}
