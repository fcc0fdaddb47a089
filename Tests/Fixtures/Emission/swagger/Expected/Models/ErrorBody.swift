// Generated from swagger.yaml#/responses/error/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/responses/error/schema`.
nonisolated public struct ErrorBody: Codable, Equatable, Sendable {
  /// The member `reason`.
  public var reason: String?

  /// Creates a value from its properties.
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
