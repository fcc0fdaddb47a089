// Generated from openapi.yaml#/components/schemas/Started. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Started`.
nonisolated public struct Started: Codable, Equatable, Sendable {
  /// The member `response`.
  public var response: Nullable<StartedResponse>?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    response: Nullable<StartedResponse>? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.response = response
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.response = try members.missingOrNull("response")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.response, "response")
    try members.others(self.otherMembers)
  }
}
