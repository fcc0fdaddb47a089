// Generated from openapi.yaml#/components/schemas/Answer/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// Granted
nonisolated public struct AnswerGranted: Codable, Equatable, Sendable {
  /// The member `ok`.
  public var ok: Bool?

  /// The member `value`.
  public var value: String?

  /// Creates a value from its properties.
  public init(
    ok: Bool? = nil,
    value: String? = nil,
  ) {
    self.ok = ok
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.ok = try members.optional("ok")
    self.value = try members.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.ok, "ok")
    try members.optional(self.value, "value")
  }
}
