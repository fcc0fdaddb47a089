// Generated from openapi.yaml#/components/schemas/Union/oneOf/22. Do not edit.
// Regenerate with `martlet generate`.

/// progress
nonisolated public struct UnionProgress: Codable, Equatable, Sendable {
  /// The member `progress`.
  public var progress: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    progress: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.progress = progress
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.progress = try members.required("progress")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.progress, "progress")
    try members.others(self.otherMembers)
  }
}
