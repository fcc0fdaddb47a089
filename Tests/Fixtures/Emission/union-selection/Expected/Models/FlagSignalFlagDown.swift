// Generated from openapi.yaml#/components/schemas/FlagSignal/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/FlagSignal/oneOf/1`.
nonisolated public struct FlagSignalFlagDown: Codable, Equatable, Sendable {
  /// The member `on`.
  public private(set) var on: FlagSignalFlagDownOn = .flagDown

  /// The member `flag`.
  public var flag: Int64?

  /// Creates a value from its properties.
  public init(
    flag: Int64? = nil,
  ) {
    self.flag = flag
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.on = try members.required("on")
    self.flag = try members.optional("flag")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.on, "on")
    try members.optional(self.flag, "flag")
  }
}
