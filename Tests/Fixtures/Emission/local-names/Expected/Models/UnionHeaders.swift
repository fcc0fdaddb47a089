// Generated from openapi.yaml#/components/schemas/Union/oneOf/18. Do not edit.
// Regenerate with `martlet generate`.

/// headers
nonisolated public struct UnionHeaders: Codable, Equatable, Sendable {
  /// The member `headers`.
  public var headers: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    headers: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.headers = headers
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.headers = try members.required("headers")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.headers, "headers")
    try members.others(self.otherMembers)
  }
}
