// Generated from openapi.yaml#/components/schemas/Holder. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Holder: Codable, Equatable, Sendable {
  public var sort: Sort?

  public var kind: HolderKind?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    sort: Sort? = nil,
    kind: HolderKind? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.sort = sort
    self.kind = kind
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.sort = try _members.optional("sort")
    self.kind = try _members.optional("kind")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.sort, "sort")
    try _members.optional(self.kind, "kind")
    try _members.others(self.otherMembers)
  }
}
