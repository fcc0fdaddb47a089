// Generated from openapi.yaml#/components/schemas/User/properties/item. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct UserItem2: Codable, Equatable, Sendable {
  public var a: String?

  public init(
    a: String? = nil,
  ) {
    self.a = a
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.a = try _members.optional("a")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.a, "a")
  }
}
