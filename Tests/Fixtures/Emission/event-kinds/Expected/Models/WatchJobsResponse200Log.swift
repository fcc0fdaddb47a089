// Generated from openapi.yaml#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1jobs/get/responses/200/content/text~1event-stream/itemSchema/oneOf/1`.
nonisolated public struct WatchJobsResponse200Log: Codable, Equatable, Sendable {
  /// The member `event`.
  public private(set) var event: WatchJobsResponse200LogEvent? = .log

  /// The member `data`.
  public var data: String?

  /// Creates a value from its properties.
  public init(
    data: String? = nil,
  ) {
    self.data = data
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.event = try members.optional("event")
    self.data = try members.optional("data")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.event, "event")
    try members.optional(self.data, "data")
  }
}
