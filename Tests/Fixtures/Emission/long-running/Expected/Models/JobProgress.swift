// Generated from openapi.yaml#/components/schemas/Job/properties/progress. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct JobProgress: Codable, Equatable, Sendable {
  public var state: JobProgressState

  public init(
    state: JobProgressState,
  ) {
    self.state = state
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.state = try _members.required("state")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.state, "state")
  }
}
