// Generated from openapi.yaml#/components/schemas/Started. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Started: Codable, Equatable, Sendable {
  public var job: StartedJob?

  public init(
    job: StartedJob? = nil,
  ) {
    self.job = job
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.job = try _members.optional("job")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.job, "job")
  }
}
