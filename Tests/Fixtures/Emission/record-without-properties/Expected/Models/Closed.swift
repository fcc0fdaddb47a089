// Generated from openapi.yaml#/components/schemas/Closed. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Closed: Codable, Equatable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {
    _ = try JSONMemberDecoder(decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    _ = JSONMemberEncoder(encoder)
  }
}
