// Generated from openapi.yaml#/components/schemas/Vehicle/discriminator. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct VehicleBase: Codable, Equatable, Sendable {
  public private(set) var type: String = "Vehicle"

  public init() {}

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.type = try members.required("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.type, "type")
  }
}
