// Generated from openapi.yaml#/components/schemas/Union/oneOf/25. Do not edit.
// Regenerate with `martlet generate`.

/// fields
nonisolated public struct UnionFields: Codable, Equatable, Sendable {
  /// The member `fields`.
  public var fields: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    fields: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.fields = fields
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.fields = try members.required("fields")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.fields, "fields")
    try members.others(self.otherMembers)
  }
}
