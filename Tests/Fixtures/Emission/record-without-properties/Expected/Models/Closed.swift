// Generated from openapi.yaml#/components/schemas/Closed. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Closed`.
nonisolated public struct Closed: Codable, Equatable, Sendable {
  /// Creates a value from its properties.
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try JSONMemberDecoder(decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = JSONMemberEncoder(encoder)
  }
}
