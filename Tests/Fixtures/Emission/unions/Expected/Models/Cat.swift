// Generated from openapi.yaml#/components/schemas/Cat. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Cat`.
nonisolated public struct Cat: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "cat"

  /// The member `lives`.
  public var lives: Int64

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    lives: Int64,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.lives = lives
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.lives = try members.required("lives")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.required(self.lives, "lives")
    try members.others(self.otherMembers)
  }
}
