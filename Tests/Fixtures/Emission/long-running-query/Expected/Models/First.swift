// Generated from openapi.yaml#/components/schemas/First. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/First`.
nonisolated public struct First: Codable, Equatable, Sendable {
  /// The member `first`.
  public var first: String?

  /// Creates a value from its properties.
  public init(
    first: String? = nil,
  ) {
    self.first = first
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.first = try members.optional("first")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.first, "first")
  }
}
