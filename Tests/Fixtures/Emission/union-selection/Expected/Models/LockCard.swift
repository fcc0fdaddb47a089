// Generated from openapi.yaml#/components/schemas/Lock/oneOf/2. Do not edit.
// Regenerate with `martlet generate`.

/// Card
nonisolated public struct LockCard: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: LockCardKind? = .card

  /// The member `digits`.
  public var digits: [Int64]?

  /// The member `chip`.
  public var chip: String?

  /// Creates a value from its properties.
  public init(
    digits: [Int64]? = nil,
    chip: String? = nil,
  ) {
    self.digits = digits
    self.chip = chip
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.optional("kind")
    self.digits = try members.optional("digits")
    self.chip = try members.optional("chip")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.kind, "kind")
    try members.optional(self.digits, "digits")
    try members.optional(self.chip, "chip")
  }
}
