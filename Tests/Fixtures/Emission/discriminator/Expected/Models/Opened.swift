// Generated from openapi.yaml#/components/schemas/Opened. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Opened`.
nonisolated public struct Opened: Codable, Equatable, Sendable {
  /// The member `event`.
  public var event: Event.EventModel

  /// The member `by`.
  public var by: String

  /// Creates a value from its properties.
  public init(
    event: Event.EventModel,
    by: String,
  ) {
    self.event = event
    self.by = by
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.event = try members.required("event")
    self.by = try members.required("by")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.event, "event")
    try members.required(self.by, "by")
  }
}
