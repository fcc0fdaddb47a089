// Generated from openapi.yaml#/components/schemas/HighGear. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/HighGear`.
nonisolated public struct HighGear: Codable, Equatable, Sendable {
  /// The member `level`.
  public private(set) var level: Int64 = 2

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
