// Generated from openapi.yaml#/components/schemas/Boat/discriminator. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Boat/discriminator`.
nonisolated public struct BoatBase: Codable, Equatable, Sendable {
  /// The member `type`.
  public private(set) var type: String = "Boat"

  /// Creates a value from its properties.
  public init() {}

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.type = try members.required("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.type, "type")
  }
}
