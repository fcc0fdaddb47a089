// Generated from openapi.yaml#/components/schemas/State. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/State`.
nonisolated public struct State: Codable, Equatable, Sendable {
  /// The member `state`.
  public var state: StateState?

  /// Creates a value from its properties.
  public init(
    state: StateState? = nil,
  ) {
    self.state = state
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.state = try members.optional("state")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.state, "state")
  }
}
