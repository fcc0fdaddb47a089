// Generated from openapi.yaml#/components/schemas/UserItem. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct UserItem: Codable, Equatable, Sendable {
  public var d: String?

  public init(
    d: String? = nil,
  ) {
    self.d = d
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.d = try _members.optional("d")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.d, "d")
  }
}
