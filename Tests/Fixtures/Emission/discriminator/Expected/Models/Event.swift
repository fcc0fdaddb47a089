// Generated from openapi.yaml#/components/schemas/Event. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Event: Codable, Equatable, Sendable {
  public var event: EventEvent

  public init(
    event: EventEvent,
  ) {
    self.event = event
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.event = try _members.required("event")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.event, "event")
  }
}
