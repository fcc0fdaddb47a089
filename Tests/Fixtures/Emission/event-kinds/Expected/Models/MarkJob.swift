// Generated from openapi.yaml#/components/schemas/Mark/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct MarkJob: Codable, Equatable, Sendable {
  public private(set) var event: MarkJobEvent = .job

  public var data: Job?

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
