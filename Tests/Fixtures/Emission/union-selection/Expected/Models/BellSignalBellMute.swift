// Generated from openapi.yaml#/components/schemas/BellSignal/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/BellSignal/oneOf/1`.
nonisolated public struct BellSignalBellMute: Codable, Equatable, Sendable {
  /// The member `on`.
  public private(set) var on: BellSignalBellMuteOn = .bellMute

  /// The member `bell`.
  public var bell: String?

  /// Creates a value from its properties.
  public init(
    bell: String? = nil,
  ) {
    self.bell = bell
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.on = try members.required("on")
    self.bell = try members.optional("bell")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.on, "on")
    try members.optional(self.bell, "bell")
  }
}
