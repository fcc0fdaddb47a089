// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Thing`.
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// The member `closed`.
  public var closed: Closed?

  /// The member `free`.
  public var free: Free?

  /// Creates a value from its properties.
  public init(
    closed: Closed? = nil,
    free: Free? = nil,
  ) {
    self.closed = closed
    self.free = free
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.closed = try members.optional("closed")
    self.free = try members.optional("free")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.closed, "closed")
    try members.optional(self.free, "free")
  }
}
