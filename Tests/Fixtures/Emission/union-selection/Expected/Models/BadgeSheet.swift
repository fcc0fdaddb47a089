// Generated from openapi.yaml#/components/schemas/BadgeSheet. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/BadgeSheet`.
nonisolated public struct BadgeSheet: Codable, Equatable, Sendable {
  /// The member `badge`.
  public var badge: RoundBadge?

  /// Creates a value from its properties.
  public init(
    badge: RoundBadge? = nil,
  ) {
    self.badge = badge
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.badge = try members.optional("badge")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.badge, "badge")
  }
}
