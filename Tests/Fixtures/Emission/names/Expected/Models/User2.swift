// Generated from openapi.yaml#/components/schemas/user. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/user`.
nonisolated public struct User2: Codable, Equatable, Sendable {
  /// The member `b`.
  public var b: String?

  /// Creates a value from its properties.
  public init(
    b: String? = nil,
  ) {
    self.b = b
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.b = try members.optional("b")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.b, "b")
  }
}
