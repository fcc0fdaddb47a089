// Generated from openapi.yaml#/components/schemas/Rank/oneOf/2. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Rank/oneOf/2`.
nonisolated public struct RankVariant3: Codable, Equatable, Sendable {
  /// The member `asc`.
  public var asc: String

  /// Creates a value from its properties.
  public init(
    asc: String,
  ) {
    self.asc = asc
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.asc = try members.required("asc")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.asc, "asc")
  }
}
