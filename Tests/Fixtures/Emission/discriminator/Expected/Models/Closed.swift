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

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.event = try _members.required("event")
    self.reason = try _members.optional("reason")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.event, "event")
    try _members.optional(self.reason, "reason")
  }
}
