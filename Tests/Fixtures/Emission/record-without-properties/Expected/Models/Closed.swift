// Generated from openapi.yaml#/components/schemas/Closed. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Closed: Codable, Equatable, Sendable {
  public init() {}

  public init(from _decoder: any Decoder) throws {
    _ = try JSONMemberDecoder(_decoder)
  }

  public func encode(to _encoder: any Encoder) throws {
    _ = JSONMemberEncoder(_encoder)
  }
}
