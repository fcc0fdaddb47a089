// Generated from openapi.yaml#/components/schemas/CardPayment. Do not edit.
// Regenerate with `martlet generate`.

/// Card Details
nonisolated public struct CardPayment: Codable, Equatable, Sendable {
  public var number: String

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
