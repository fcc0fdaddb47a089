// Generated from openapi.yaml#/components/schemas/LowGear. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/LowGear`.
nonisolated public struct LowGear: Codable, Equatable, Sendable {
  /// The member `level`.
  public private(set) var level: Int64 = 1

  /// Creates a value from its properties.
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
