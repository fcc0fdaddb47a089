// Generated from openapi.yaml#/components/schemas/Holder. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Holder`.
nonisolated public struct Holder: Codable, Equatable, Sendable {
  /// The member `sort`.
  public var sort: Sort?

  /// The member `kind`.
  public var kind: HolderKind?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    sort: Sort? = nil,
    kind: HolderKind? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.sort = sort
    self.kind = kind
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.sort = try members.optional("sort")
    self.kind = try members.optional("kind")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.sort, "sort")
    try members.optional(self.kind, "kind")
    try members.others(self.otherMembers)
  }
}
