// Generated from openapi.yaml#/components/schemas/Car/discriminator. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct CarBase: Codable, Equatable, Sendable {
  public private(set) var type: String = "road"

  public var doors: Int64?

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
