// Generated from openapi.yaml#/components/schemas/UserItem. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct UserItem: Codable, Equatable, Sendable {
  public var d: String?

  public init(
    d: String? = nil,
  ) {
    self.d = d
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.d = try members.optional("d")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.d, "d")
  }
}
