// Generated from openapi.yaml#/components/schemas/Unused. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Unused`.
nonisolated public struct Unused: Codable, Equatable, Sendable {
  /// The member `id`.
  public var id: String

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    id: String,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.id = id
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.required("id")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.id, "id")
    try members.others(self.otherMembers)
  }
}
