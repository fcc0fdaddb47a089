// Generated from openapi.yaml#/components/schemas/Lock/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// Code
nonisolated public struct LockCode: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: LockCodeKind? = .code

  /// The member `digits`.
  public var digits: [Int64]?

  /// Creates a value from its properties.
  public init(
    digits: [Int64]? = nil,
  ) {
    self.digits = digits
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.optional("kind")
    self.digits = try members.optional("digits")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.kind, "kind")
    try members.optional(self.digits, "digits")
  }
}
