// Generated from openapi.yaml#/components/schemas/Taxi. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Taxi`.
nonisolated public struct Taxi: Codable, Equatable, Sendable {
  /// The member `type`.
  public private(set) var type: String = "cab"

  /// The member `doors`.
  public var doors: Int64?

  /// The member `fare`.
  public var fare: Double?

  /// Creates a value from its properties.
  public init(
    doors: Int64? = nil,
    fare: Double? = nil,
  ) {
    self.doors = doors
    self.fare = fare
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.type = try members.required("type")
    self.doors = try members.optional("doors")
    self.fare = try members.optional("fare")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.type, "type")
    try members.optional(self.doors, "doors")
    try members.optional(self.fare, "fare")
  }
}
