// Generated from openapi.yaml#/components/schemas/Data. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Data`.
nonisolated public struct DataModel: Codable, Equatable, Sendable {
  /// The member `c`.
  public var c: String?

  /// Creates a value from its properties.
  public init(
    c: String? = nil,
  ) {
    self.c = c
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.c = try members.optional("c")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.c, "c")
  }
}
