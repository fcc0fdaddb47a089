// Generated from openapi.yaml#/components/schemas/piece. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/piece`.
nonisolated public struct Part: Codable, Equatable, Sendable {
  /// The member `e`.
  public var e: String?

  /// Creates a value from its properties.
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
