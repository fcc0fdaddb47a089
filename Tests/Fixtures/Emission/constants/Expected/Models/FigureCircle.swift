// Generated from openapi.yaml#/components/schemas/Figure/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Figure/oneOf/0`.
nonisolated public struct FigureCircle: Codable, Equatable, Sendable {
  /// The member `form`.
  public private(set) var form: FigureCircleForm = .circle

  /// The member `radius`.
  public var radius: Double

  /// Creates a value from its properties.
  public init(
    radius: Double,
  ) {
    self.radius = radius
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.form = try members.required("form")
    self.radius = try members.required("radius")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.form, "form")
    try members.required(self.radius, "radius")
  }
}
