// Generated from openapi.yaml#/components/schemas/Job/properties/progress/properties/state. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct JobProgressState: Codable, Equatable, Sendable {
  public var finished: Bool?

  public init(
    finished: Bool? = nil,
  ) {
    self.finished = finished
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.finished = try _members.optional("finished")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.finished, "finished")
  }
}
