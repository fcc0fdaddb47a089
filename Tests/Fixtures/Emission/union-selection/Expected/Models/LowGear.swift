// Generated from openapi.yaml#/components/schemas/LowGear. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct LowGear: Codable, Equatable, Sendable {
  public private(set) var level: Int64 = 1

  public init() {}

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.level = try members.required("level")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.level, "level")
  }
}
