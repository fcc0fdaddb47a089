// Generated from openapi.yaml#/components/schemas/Cell/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// Count
nonisolated public struct CellCount: Codable, Equatable, Sendable {
  /// The member `v`.
  public var v: Int64?

  /// Creates a value from its properties.
  public init(
    v: Int64? = nil,
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
