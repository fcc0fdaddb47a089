// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Job`.
nonisolated public struct Job: Codable, Equatable, Sendable {
  /// The member `id`.
  public var id: String?

  /// `0` to `18446744073709551615`.
  public var size: UInt64?

  /// Creates a value from its properties.
  public init(
    id: String? = nil,
    size: UInt64? = nil,
  ) {
    self.id = id
    self.size = size
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.optional("id")
    self.size = try members.optional("size")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.id, "id")
    try members.optional(self.size, "size")
  }
}
