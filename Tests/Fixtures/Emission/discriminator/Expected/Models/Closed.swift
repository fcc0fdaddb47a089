// Generated from openapi.yaml#/components/schemas/Closed. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Closed: Codable, Equatable, Sendable {
  public var event: EventEvent

  public var reason: String?

  public init(
    event: EventEvent,
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
