// Generated from openapi.yaml#/components/schemas/piece. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Part: Codable, Equatable, Sendable {
  public var e: String?

  public init(
    e: String? = nil,
  ) {
    self.e = e
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.e = try members.optional("e")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.e, "e")
  }
}
