// Generated from openapi.yaml#/components/schemas/Route/anyOf/0/properties/leg. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Route/anyOf/0/properties/leg`.
nonisolated public struct RouteShortLeg: Codable, Equatable, Sendable {
  /// The member `from`.
  public var from: String?

  /// Creates a value from its properties.
  public init(
    from: String? = nil,
  ) {
    self.from = from
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.from = try members.optional("from")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.from, "from")
  }
}
