// Generated from openapi.yaml#/components/schemas/Data. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct DataModel: Codable, Equatable, Sendable {
  public var c: String?

  public init(
    c: String? = nil,
  ) {
    self.c = c
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.c = try _members.optional("c")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.c, "c")
  }
}
