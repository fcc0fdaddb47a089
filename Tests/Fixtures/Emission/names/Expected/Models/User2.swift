// Generated from openapi.yaml#/components/schemas/user. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct User2: Codable, Equatable, Sendable {
  public var b: String?

  public init(
    b: String? = nil,
  ) {
    self.b = b
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.b = try members.optional("b")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.b, "b")
  }
}
