// Generated from swagger.yaml#/responses/error/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct ErrorBody: Codable, Equatable, Sendable {
  public var reason: String?

  public init(
    reason: String? = nil,
  ) {
    self.reason = reason
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.reason = try members.optional("reason")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.reason, "reason")
  }
}
