// Generated from openapi.yaml#/components/schemas/Query. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Query`.
nonisolated public struct Query: Codable, Equatable, Sendable {
  /// Card Details
  public var filter: CardPayment?

  /// The members that were received as null.
  private var receivedNulls = ReceivedNulls()

  /// Creates a value from its properties.
  public init(
    filter: CardPayment? = nil,
  ) {
    self.filter = filter
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.filter = try members.nullable("filter")
    self.receivedNulls = members.nulls
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder, nulls: self.receivedNulls)
    try members.optional(self.filter, "filter")
  }
}
