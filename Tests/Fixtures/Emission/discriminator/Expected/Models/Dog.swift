// Generated from openapi.yaml#/components/schemas/Dog. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Dog`.
nonisolated public struct Dog: Codable, Equatable, Sendable {
  /// The member `kind`.
  public var kind: String

  /// The member `bark`.
  public var bark: String?

  /// Creates a value from its properties.
  public init(
    kind: String,
    bark: String? = nil,
  ) {
    self.kind = kind
    self.bark = bark
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.bark = try members.optional("bark")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.bark, "bark")
  }
}
