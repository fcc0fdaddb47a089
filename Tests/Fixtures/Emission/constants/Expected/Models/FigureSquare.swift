// Generated from openapi.yaml#/components/schemas/Figure/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Figure/oneOf/1`.
nonisolated public struct FigureSquare: Codable, Equatable, Sendable {
  /// The member `form`.
  public private(set) var form: FigureSquareForm = .square

  /// The member `side`.
  public var side: Double

  /// Creates a value from its properties.
  public init(
    side: Double,
  ) {
    self.side = side
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.form = try members.required("form")
    self.side = try members.required("side")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.form, "form")
    try members.required(self.side, "side")
  }
}
