// Generated from openapi.yaml#/components/schemas/Union/oneOf/19. Do not edit.
// Regenerate with `martlet generate`.

/// client
nonisolated public struct UnionClient: Codable, Equatable, Sendable {
  /// The member `client`.
  public var client: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    client: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.client = client
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.client = try members.required("client")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.client, "client")
    try members.others(self.otherMembers)
  }
}
