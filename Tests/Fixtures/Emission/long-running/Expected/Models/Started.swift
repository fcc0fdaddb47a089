// Generated from openapi.yaml#/components/schemas/Started. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Started`.
nonisolated public struct Started: Codable, Equatable, Sendable {
  /// The member `job`.
  public var job: StartedJob?

  /// Creates a value from its properties.
  public init(
    job: StartedJob? = nil,
  ) {
    self.job = job
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.job = try members.optional("job")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.job, "job")
  }
}
