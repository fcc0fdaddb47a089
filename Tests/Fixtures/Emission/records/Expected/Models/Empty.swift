// Generated from openapi.yaml#/components/schemas/Empty. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Empty`.
nonisolated public struct Empty: Codable, Equatable, Sendable {
  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    let members = try JSONMemberDecoder(decoder)
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.others(self.otherMembers)
  }
}
