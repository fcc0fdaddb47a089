// Generated from openapi.yaml#/components/schemas/Answer/oneOf/2. Do not edit.
// Regenerate with `martlet generate`.

/// Pending
nonisolated public struct AnswerPending: Codable, Equatable, Sendable {
  /// The member `since`.
  public var since: String

  /// Creates a value from its properties.
  public init(
    since: String,
  ) {
    self.since = since
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.since = try members.required("since")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.since, "since")
  }
}
