// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Thing: Codable, Equatable, Sendable {
  public var closed: Closed?

  public var free: Free?

  public init(
    closed: Closed? = nil,
    free: Free? = nil,
  ) {
    self.closed = closed
    self.free = free
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.closed = try _members.optional("closed")
    self.free = try _members.optional("free")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.closed, "closed")
    try _members.optional(self.free, "free")
  }
}
