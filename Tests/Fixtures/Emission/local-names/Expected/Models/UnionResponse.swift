// Generated from openapi.yaml#/components/schemas/Union/oneOf/5. Do not edit.
// Regenerate with `martlet generate`.

/// response
nonisolated public struct UnionResponse: Codable, Equatable, Sendable {
  /// The member `response`.
  public var response: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    response: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.response = response
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.response = try members.required("response")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.response, "response")
    try members.others(self.otherMembers)
  }
}
