// Generated from openapi.yaml#/components/schemas/Counts. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Counts`.
nonisolated public struct Counts: Codable, Equatable, Sendable {
  /// The member `anything`.
  public var anything: JSONValue?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: Int64]

  /// Creates a value from its properties.
  public init(
    anything: JSONValue? = nil,
    otherMembers: [String: Int64] = [:],
  ) {
    self.anything = anything
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.anything = try members.json("anything")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.anything, "anything")
    try members.others(self.otherMembers)
  }
}
