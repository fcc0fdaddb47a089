// Generated from openapi.yaml#/components/schemas/Union/oneOf/24. Do not edit.
// Regenerate with `martlet generate`.

/// overwriting
nonisolated public struct UnionOverwriting: Codable, Equatable, Sendable {
  /// The member `overwriting`.
  public var overwriting: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    overwriting: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.overwriting = overwriting
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.overwriting = try members.required("overwriting")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.overwriting, "overwriting")
    try members.others(self.otherMembers)
  }
}
