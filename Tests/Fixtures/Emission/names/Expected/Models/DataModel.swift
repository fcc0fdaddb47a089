// Generated from openapi.yaml#/components/schemas/Data. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct DataModel: Codable, Equatable, Sendable {
  public var c: String?

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
