// Generated from openapi.yaml#/components/schemas/LongBadge. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/LongBadge`.
nonisolated public struct LongBadge: Codable, Equatable, Sendable {
  /// The member `size`.
  public var size: Int64?

  /// The member `shape`.
  public var shape: String?

  /// Creates a value from its properties.
  public init(
    size: Int64? = nil,
    shape: String? = nil,
  ) {
    self.size = size
    self.shape = shape
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.size = try members.optional("size")
    self.shape = try members.optional("shape")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.size, "size")
    try members.optional(self.shape, "shape")
  }
}
