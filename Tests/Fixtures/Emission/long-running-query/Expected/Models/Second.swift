// Generated from openapi.yaml#/components/schemas/Second. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Second`.
nonisolated public struct Second: Codable, Equatable, Sendable {
  /// The member `second`.
  public var second: String?

  /// Creates a value from its properties.
  public init(
    second: String? = nil,
  ) {
    self.second = second
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.second = try members.optional("second")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.second, "second")
  }
}
