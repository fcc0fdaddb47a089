// Generated from openapi.yaml#/components/schemas/user. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct User2: Codable, Equatable, Sendable {
  public var b: String?

  public init(
    b: String? = nil,
  ) {
    self.b = b
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.b = try _members.optional("b")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.b, "b")
  }
}
