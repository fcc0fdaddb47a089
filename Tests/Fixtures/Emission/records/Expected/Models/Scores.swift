// Generated from openapi.yaml#/components/schemas/Scores. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Scores: Codable, Equatable, Sendable {
  public var best: Double?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: Double]

  public init(
    best: Double? = nil,
    otherMembers: [String: Double] = [:],
  ) {
    self.best = best
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.best = try _members.optional("best")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.best, "best")
    try _members.others(self.otherMembers)
  }
}
