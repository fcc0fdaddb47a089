// Generated from openapi.yaml#/components/schemas/CashPayment. Do not edit.
// Regenerate with `martlet generate`.

/// How to pay with coins and notes.
nonisolated public struct CashPayment: Codable, Equatable, Sendable {
  /// The member `coins`.
  public var coins: Int64

  /// Creates a value from its properties.
  public init(
    coins: Int64,
  ) {
    self.coins = coins
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.coins = try members.required("coins")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.coins, "coins")
  }
}
