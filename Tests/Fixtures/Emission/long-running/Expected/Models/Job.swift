// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Job: Codable, Equatable, Sendable {
  public var progress: JobProgress?

  public init(
    progress: JobProgress? = nil,
  ) {
    self.progress = progress
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.progress = try _members.optional("progress")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.progress, "progress")
  }
}
