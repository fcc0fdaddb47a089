// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Job`.
nonisolated public struct Job: Codable, Equatable, Sendable {
  /// The member `progress`.
  public var progress: JobProgress?

  /// Creates a value from its properties.
  public init(
    progress: JobProgress? = nil,
  ) {
    self.progress = progress
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.progress = try members.optional("progress")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.progress, "progress")
  }
}
