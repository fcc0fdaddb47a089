// Generated from openapi.yaml#/components/schemas/Cat. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Cat: Codable, Equatable, Sendable {
  public var kind: String

  public var lives: Int64

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    kind: String,
    lives: Int64,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.kind = kind
    self.lives = lives
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.kind = try _members.required("kind")
    self.lives = try _members.required("lives")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.kind, "kind")
    try _members.required(self.lives, "lives")
    try _members.others(self.otherMembers)
  }
}
