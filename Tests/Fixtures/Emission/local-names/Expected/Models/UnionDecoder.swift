// Generated from openapi.yaml#/components/schemas/Union/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// decoder
nonisolated public struct UnionDecoder: Codable, Equatable, Sendable {
  /// The member `decoder`.
  public var decoder: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    decoder: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.decoder = decoder
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.decoder = try members.required("decoder")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.decoder, "decoder")
    try members.others(self.otherMembers)
  }
}
