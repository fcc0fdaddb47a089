// Generated from swagger.yaml#/definitions/Cat. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/definitions/Cat`.
nonisolated public struct Cat: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "Cat"

  /// The member `name`.
  public var name: Nullable<String>?

  /// The member `lives`.
  public var lives: Int64?

  /// Creates a value from its properties.
  public init(
    name: Nullable<String>? = nil,
    lives: Int64? = nil,
  ) {
    self.name = name
    self.lives = lives
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.name = try members.missingOrNull("name")
    self.lives = try members.optional("lives")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.name, "name")
    try members.optional(self.lives, "lives")
  }
}
