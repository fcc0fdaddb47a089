// Generated from openapi.yaml#/components/schemas/piece. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Part: Codable, Equatable, Sendable {
  public var e: String?

  public init(
    e: String? = nil,
  ) {
    self.e = e
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.e = try _members.optional("e")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.e, "e")
  }
}
