// Generated from openapi.yaml#/components/schemas/Mark/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Mark/oneOf/1`.
nonisolated public struct MarkJob: Codable, Equatable, Sendable {
  /// The member `event`.
  public private(set) var event: MarkJobEvent = .job

  /// The member `data`.
  public var data: Job?

  /// Creates a value from its properties.
  public init(
    data: Job? = nil,
  ) {
    self.data = data
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.event = try members.required("event")
    self.data = try members.optional("data")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.event, "event")
    try members.optional(self.data, "data")
  }
}
