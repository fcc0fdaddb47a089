// Generated from openapi.yaml#/components/schemas/Gate. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Gate: Codable, Equatable, Sendable {
  public private(set) var code: GateCode = .value40

  public var stones: Int64

  public init(
    stones: Int64,
  ) {
    self.stones = stones
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.code = try members.required("code")
    self.stones = try members.required("stones")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.code, "code")
    try members.required(self.stones, "stones")
  }
}
