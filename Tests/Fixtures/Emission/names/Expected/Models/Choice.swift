// Generated from openapi.yaml#/components/schemas/User/properties/chosen. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/User/properties/chosen`.
nonisolated public struct Choice: Codable, Equatable, Sendable {
  /// The member `a`.
  public var a: String?

  /// Creates a value from its properties.
  public init(
    a: String? = nil,
  ) {
    self.a = a
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.a = try members.optional("a")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.a, "a")
  }
}
