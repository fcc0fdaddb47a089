// Generated from openapi.yaml#/components/schemas/Union/oneOf/21. Do not edit.
// Regenerate with `martlet generate`.

/// deadline
nonisolated public struct UnionDeadline: Codable, Equatable, Sendable {
  /// The member `deadline`.
  public var deadline: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    deadline: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.deadline = deadline
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.deadline = try members.required("deadline")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.deadline, "deadline")
    try members.others(self.otherMembers)
  }
}
