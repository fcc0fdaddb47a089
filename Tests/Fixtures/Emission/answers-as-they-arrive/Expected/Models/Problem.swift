// Generated from openapi.yaml#/components/schemas/Problem. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Problem`.
nonisolated public struct Problem: Codable, Equatable, Sendable {
  /// The member `why`.
  public var why: String?

  /// Creates a value from its properties.
  public init(
    why: String? = nil,
  ) {
    self.why = why
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.why = try members.optional("why")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.why, "why")
  }
}
