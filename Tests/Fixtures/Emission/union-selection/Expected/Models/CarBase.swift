// Generated from openapi.yaml#/components/schemas/Car/discriminator. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Car/discriminator`.
nonisolated public struct CarBase: Codable, Equatable, Sendable {
  /// The member `type`.
  public private(set) var type: String = "road"

  /// The member `doors`.
  public var doors: Int64?

  /// Creates a value from its properties.
  public init(
    doors: Int64? = nil,
  ) {
    self.doors = doors
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.type = try members.required("type")
    self.doors = try members.optional("doors")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.type, "type")
    try members.optional(self.doors, "doors")
  }
}
