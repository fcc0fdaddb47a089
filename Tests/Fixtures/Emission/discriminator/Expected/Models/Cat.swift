// Generated from openapi.yaml#/components/schemas/Cat. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Cat`.
nonisolated public struct Cat: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "CAT"

  /// The member `lives`.
  public var lives: Int64?

  /// Creates a value from its properties.
  public init(
    lives: Int64? = nil,
  ) {
    self.lives = lives
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.lives = try members.optional("lives")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.lives, "lives")
  }
}
