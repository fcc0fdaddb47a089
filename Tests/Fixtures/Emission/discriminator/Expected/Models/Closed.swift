// Generated from openapi.yaml#/components/schemas/Closed. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Closed`.
nonisolated public struct Closed: Codable, Equatable, Sendable {
  /// The member `event`.
  public var event: Event.EventModel

  /// The member `reason`.
  public var reason: String?

  /// Creates a value from its properties.
  public init(
    event: Event.EventModel,
    reason: String? = nil,
  ) {
    self.event = event
    self.reason = reason
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.event = try members.required("event")
    self.reason = try members.optional("reason")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.event, "event")
    try members.optional(self.reason, "reason")
  }
}
