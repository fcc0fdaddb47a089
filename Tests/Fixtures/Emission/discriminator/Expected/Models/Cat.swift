// Generated from openapi.yaml#/components/schemas/Cat. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Cat: Codable, Equatable, Sendable {
  public var kind: String

  public var lives: Int64?

  public init(
    kind: String,
    lives: Int64? = nil,
  ) {
    self.kind = kind
    self.lives = lives
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.kind = try _members.required("kind")
    self.lives = try _members.optional("lives")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.kind, "kind")
    try _members.optional(self.lives, "lives")
  }
}
