// Generated from openapi.yaml#/components/schemas/LargePlan. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/LargePlan`.
nonisolated public struct LargePlan: Codable, Equatable, Sendable {
  /// The member `id`.
  public var id: String

  /// The member `seats`.
  public var seats: Int64?

  /// Creates a value from its properties.
  public init(
    id: String,
    seats: Int64? = nil,
  ) {
    self.id = id
    self.seats = seats
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.required("id")
    self.seats = try members.optional("seats")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.id, "id")
    try members.optional(self.seats, "seats")
  }
}
