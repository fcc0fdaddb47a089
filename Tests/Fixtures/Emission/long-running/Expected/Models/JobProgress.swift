// Generated from openapi.yaml#/components/schemas/Job/properties/progress. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Job/properties/progress`.
nonisolated public struct JobProgress: Codable, Equatable, Sendable {
  /// The member `state`.
  public var state: JobProgressState

  /// Creates a value from its properties.
  public init(
    state: JobProgressState,
  ) {
    self.state = state
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.state = try members.required("state")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.state, "state")
  }
}
