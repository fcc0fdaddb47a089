// Generated from openapi.yaml#/components/schemas/Event. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Event`.
nonisolated public struct Event: Codable, Equatable, Sendable {
  /// The member `event`.
  public var event: EventEvent

  /// Creates a value from its properties.
  public init(
    event: EventEvent,
  ) {
    self.event = event
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.event = try members.required("event")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.event, "event")
  }
}
