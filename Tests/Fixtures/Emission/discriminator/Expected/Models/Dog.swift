// Generated from openapi.yaml#/components/schemas/Dog. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Dog: Codable, Equatable, Sendable {
  public var kind: String

  public var bark: String?

  public init(
    kind: String,
    bark: String? = nil,
  ) {
    self.kind = kind
    self.bark = bark
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.kind = try _members.required("kind")
    self.bark = try _members.optional("bark")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.kind, "kind")
    try _members.optional(self.bark, "bark")
  }
}
