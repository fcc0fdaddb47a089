// Generated from openapi.yaml#/components/schemas/Union/oneOf/20. Do not edit.
// Regenerate with `martlet generate`.

/// polling
nonisolated public struct UnionPolling: Codable, Equatable, Sendable {
  /// The member `polling`.
  public var polling: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    polling: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.polling = polling
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.polling = try members.required("polling")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.polling, "polling")
    try members.others(self.otherMembers)
  }
}
