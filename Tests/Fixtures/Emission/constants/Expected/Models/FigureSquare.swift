// Generated from openapi.yaml#/components/schemas/Figure/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct FigureSquare: Codable, Equatable, Sendable {
  public private(set) var form: FigureSquareForm = .square

  public var side: Double

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
