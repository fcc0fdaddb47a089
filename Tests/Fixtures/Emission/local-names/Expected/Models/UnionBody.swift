// Generated from openapi.yaml#/components/schemas/Union/oneOf/10. Do not edit.
// Regenerate with `martlet generate`.

/// body
nonisolated public struct UnionBody: Codable, Equatable, Sendable {
  /// The member `body`.
  public var body: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    body: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.body = body
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.body = try members.required("body")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.body, "body")
    try members.others(self.otherMembers)
  }
}
