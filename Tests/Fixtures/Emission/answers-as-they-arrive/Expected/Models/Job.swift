// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Job: Codable, Equatable, Sendable {
  public var id: String?

  public var size: UInt64?

  public init(
    id: String? = nil,
    size: UInt64? = nil,
  ) {
    self.id = id
    self.size = size
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.optional("id")
    self.size = try members.optional("size")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.id, "id")
    try members.optional(self.size, "size")
  }
}
