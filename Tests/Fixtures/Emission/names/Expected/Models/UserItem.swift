// Generated from openapi.yaml#/components/schemas/UserItem. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/UserItem`.
nonisolated public struct UserItem: Codable, Equatable, Sendable {
  /// The member `d`.
  public var d: String?

  /// Creates a value from its properties.
  public init(
    d: String? = nil,
  ) {
    self.d = d
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.d = try members.optional("d")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.d, "d")
  }
}
