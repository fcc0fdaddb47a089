// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Job: Codable, Equatable, Sendable {
  public var number: Int64

  public init(
    number: Int64,
  ) {
    self.number = number
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.number = try members.required("number")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.number, "number")
  }
}
