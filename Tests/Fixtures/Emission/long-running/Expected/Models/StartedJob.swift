// Generated from openapi.yaml#/components/schemas/Started/properties/job. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct StartedJob: Codable, Equatable, Sendable {
  public var number: Int64

  public init(
    number: Int64,
  ) {
    self.number = number
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.number = try _members.required("number")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.number, "number")
  }
}
