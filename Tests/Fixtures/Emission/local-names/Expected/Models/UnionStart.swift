// Generated from openapi.yaml#/components/schemas/Union/oneOf/12. Do not edit.
// Regenerate with `martlet generate`.

/// start
nonisolated public struct UnionStart: Codable, Equatable, Sendable {
  /// The member `start`.
  public var start: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    start: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.start = start
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.start = try members.required("start")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.start, "start")
    try members.others(self.otherMembers)
  }
}
