// Generated from openapi.yaml#/components/schemas/Pen/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// Ink
nonisolated public struct PenInk: Codable, Equatable, Sendable {
  /// The member `color`.
  public var color: PenInkColor?

  /// Creates a value from its properties.
  public init(
    color: PenInkColor? = nil,
  ) {
    self.color = color
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.color = try members.optional("color")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.color, "color")
  }
}
