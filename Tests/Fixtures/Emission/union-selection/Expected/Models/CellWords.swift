// Generated from openapi.yaml#/components/schemas/Cell/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// Words
nonisolated public struct CellWords: Codable, Equatable, Sendable {
  /// The member `v`.
  public var v: [String]?

  /// Creates a value from its properties.
  public init(
    v: [String]? = nil,
  ) {
    self.v = v
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.v = try members.optional("v")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.v, "v")
  }
}
