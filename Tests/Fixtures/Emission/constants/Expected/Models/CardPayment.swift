// Generated from openapi.yaml#/components/schemas/CardPayment. Do not edit.
// Regenerate with `martlet generate`.

/// Card Details
nonisolated public struct CardPayment: Codable, Equatable, Sendable {
  /// The member `number`.
  public var number: String

  /// Creates a value from its properties.
  public init(
    number: String,
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
