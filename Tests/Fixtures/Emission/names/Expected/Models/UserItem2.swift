// Generated from openapi.yaml#/components/schemas/User/properties/item. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct UserItem2: Codable, Equatable, Sendable {
  public var a: String?

  public init(
    a: String? = nil,
  ) {
    self.a = a
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.a = try members.optional("a")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.a, "a")
  }
}
