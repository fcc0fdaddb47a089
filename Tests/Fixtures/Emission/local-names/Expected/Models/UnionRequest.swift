// Generated from openapi.yaml#/components/schemas/Union/oneOf/3. Do not edit.
// Regenerate with `martlet generate`.

/// request
nonisolated public struct UnionRequest: Codable, Equatable, Sendable {
  /// The member `request`.
  public var request: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    request: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.request = request
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.request = try members.required("request")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.request, "request")
    try members.others(self.otherMembers)
  }
}
