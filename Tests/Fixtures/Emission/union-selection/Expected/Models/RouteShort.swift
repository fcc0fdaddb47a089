// Generated from openapi.yaml#/components/schemas/Route/anyOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// Short
nonisolated public struct RouteShort: Codable, Equatable, Sendable {
  /// The member `leg`.
  public var leg: RouteShortLeg?

  /// Creates a value from its properties.
  public init(
    leg: RouteShortLeg? = nil,
  ) {
    self.leg = leg
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.leg = try members.optional("leg")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.leg, "leg")
  }
}
