// Generated from openapi.yaml#/components/schemas/Lock/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// Key
nonisolated public struct LockKey: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: LockKeyKind? = .key

  /// The member `teeth`.
  public var teeth: Int64?

  /// Creates a value from its properties.
  public init(
    teeth: Int64? = nil,
  ) {
    self.teeth = teeth
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.optional("kind")
    self.teeth = try members.optional("teeth")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.kind, "kind")
    try members.optional(self.teeth, "teeth")
  }
}
