// Generated from openapi.yaml#/components/schemas/Union/oneOf/14. Do not edit.
// Regenerate with `martlet generate`.

/// answer
nonisolated public struct UnionAnswer: Codable, Equatable, Sendable {
  /// The member `answer`.
  public var answer: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    answer: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.answer = answer
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.answer = try members.required("answer")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.answer, "answer")
    try members.others(self.otherMembers)
  }
}
