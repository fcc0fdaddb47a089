// Generated from openapi.yaml#/components/schemas/Problem. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Problem: Codable, Equatable, Sendable {
  public var why: String?

  public init(
    why: String? = nil,
  ) {
    self.why = why
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.why = try members.optional("why")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.why, "why")
  }
}
