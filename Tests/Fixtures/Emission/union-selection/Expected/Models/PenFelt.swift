// Generated from openapi.yaml#/components/schemas/Pen/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// Felt
nonisolated public struct PenFelt: Codable, Equatable, Sendable {
  /// The member `color`.
  public var color: PenFeltColor?

  /// The member `width`.
  public var width: Int64?

  /// Creates a value from its properties.
  public init(
    color: PenFeltColor? = nil,
    width: Int64? = nil,
  ) {
    self.color = color
    self.width = width
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.color = try members.optional("color")
    self.width = try members.optional("width")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.color, "color")
    try members.optional(self.width, "width")
  }
}
