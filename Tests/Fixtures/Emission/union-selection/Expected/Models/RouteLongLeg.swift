// Generated from openapi.yaml#/components/schemas/Route/anyOf/1/properties/leg. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Route/anyOf/1/properties/leg`.
nonisolated public struct RouteLongLeg: Codable, Equatable, Sendable {
  /// The member `from`.
  public var from: String?

  /// The member `via`.
  public var via: String?

  /// Creates a value from its properties.
  public init(
    from: String? = nil,
    via: String? = nil,
  ) {
    self.from = from
    self.via = via
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.from = try members.optional("from")
    self.via = try members.optional("via")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.from, "from")
    try members.optional(self.via, "via")
  }
}
