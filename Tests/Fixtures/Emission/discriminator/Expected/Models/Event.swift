// Generated from openapi.yaml#/components/schemas/Event. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Event: Codable, Equatable, Sendable {
  public var event: EventEvent

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
