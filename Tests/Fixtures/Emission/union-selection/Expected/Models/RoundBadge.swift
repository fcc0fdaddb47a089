// Generated from openapi.yaml#/components/schemas/RoundBadge. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/RoundBadge`.
nonisolated public struct RoundBadge: Codable, Equatable, Sendable {
  /// The member `size`.
  public var size: Int64?

  /// Creates a value from its properties.
  public init(
    size: Int64? = nil,
  ) {
    self.size = size
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.size = try members.optional("size")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.size, "size")
  }
}
