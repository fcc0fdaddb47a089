// Generated from openapi.yaml#/components/schemas/Job/properties/progress/properties/state. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Job/properties/progress/properties/state`.
nonisolated public struct JobProgressState: Codable, Equatable, Sendable {
  /// The member `finished`.
  public var finished: Bool?

  /// Creates a value from its properties.
  public init(
    finished: Bool? = nil,
  ) {
    self.finished = finished
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.finished = try members.optional("finished")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.finished, "finished")
  }
}
