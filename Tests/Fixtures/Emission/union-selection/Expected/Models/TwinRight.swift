// Generated from openapi.yaml#/components/schemas/Twin/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// Right
nonisolated public struct TwinRight: Codable, Equatable, Sendable {
  /// The member `side`.
  public var side: String?

  /// Creates a value from its properties.
  public init(
    side: String? = nil,
  ) {
    self.side = side
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.side = try members.optional("side")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.side, "side")
  }
}
