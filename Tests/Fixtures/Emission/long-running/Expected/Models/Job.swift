// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Job: Codable, Equatable, Sendable {
  public var finished: Bool

  public init(
    finished: Bool,
  ) {
    self.finished = finished
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.finished = try _members.required("finished")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.finished, "finished")
  }
}
