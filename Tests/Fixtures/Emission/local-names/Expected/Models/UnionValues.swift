// Generated from openapi.yaml#/components/schemas/Union/oneOf/9. Do not edit.
// Regenerate with `martlet generate`.

/// values
nonisolated public struct UnionValues: Codable, Equatable, Sendable {
  /// The member `values`.
  public var values: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    values: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.values = values
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.values = try members.required("values")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.values, "values")
    try members.others(self.otherMembers)
  }
}
