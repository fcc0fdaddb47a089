// Generated from openapi.yaml#/components/schemas/Opened. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Opened: Codable, Equatable, Sendable {
  public var event: EventEvent

  public var by: String

  public init(
    event: EventEvent,
    by: String,
  ) {
    self.event = event
    self.by = by
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.event = try _members.required("event")
    self.by = try _members.required("by")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.event, "event")
    try _members.required(self.by, "by")
  }
}
