// Generated from openapi.yaml#/components/schemas/Started/properties/job. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Started/properties/job`.
nonisolated public struct StartedJob: Codable, Equatable, Sendable {
  /// The member `number`.
  public var number: Int64

  /// Creates a value from its properties.
  public init(
    number: Int64,
  ) {
    self.number = number
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.number = try members.required("number")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.number, "number")
  }
}
