// Generated from openapi.yaml#/components/schemas/Union/oneOf/4. Do not edit.
// Regenerate with `martlet generate`.

/// server
nonisolated public struct UnionServer: Codable, Equatable, Sendable {
  /// The member `server`.
  public var server: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    server: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.server = server
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.server = try members.required("server")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.server, "server")
    try members.others(self.otherMembers)
  }
}
