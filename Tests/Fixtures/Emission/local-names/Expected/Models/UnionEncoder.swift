// Generated from openapi.yaml#/components/schemas/Union/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// encoder
nonisolated public struct UnionEncoder: Codable, Equatable, Sendable {
  /// The member `encoder`.
  public var encoder: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    encoder: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.encoder = encoder
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.encoder = try members.required("encoder")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.encoder, "encoder")
    try members.others(self.otherMembers)
  }
}
