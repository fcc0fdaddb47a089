// Generated from openapi.yaml#/components/schemas/Mark/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Mark/oneOf/0`.
nonisolated public struct MarkText: Codable, Equatable, Sendable {
  /// The member `event`.
  public private(set) var event: MarkTextEvent = .text

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
    self.event = try members.required("event")
    self.data = try members.optional("data")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.event, "event")
    try members.optional(self.data, "data")
  }
}
