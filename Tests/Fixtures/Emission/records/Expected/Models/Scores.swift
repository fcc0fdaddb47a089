// Generated from openapi.yaml#/components/schemas/Scores. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Scores`.
nonisolated public struct Scores: Codable, Equatable, Sendable {
  /// The member `best`.
  public var best: Double?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: Double]

  /// Creates a value from its properties.
  public init(
    best: Double? = nil,
    otherMembers: [String: Double] = [:],
  ) {
    self.best = best
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.best = try members.optional("best")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.best, "best")
    try members.others(self.otherMembers)
  }
}
