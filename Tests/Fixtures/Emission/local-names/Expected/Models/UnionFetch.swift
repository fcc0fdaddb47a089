// Generated from openapi.yaml#/components/schemas/Union/oneOf/13. Do not edit.
// Regenerate with `martlet generate`.

/// fetch
nonisolated public struct UnionFetch: Codable, Equatable, Sendable {
  /// The member `fetch`.
  public var fetch: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    fetch: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.fetch = fetch
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.fetch = try members.required("fetch")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.fetch, "fetch")
    try members.others(self.otherMembers)
  }
}
