// Generated from openapi.yaml#/components/schemas/Upload. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Upload`.
nonisolated public struct Upload: Codable, Equatable, Sendable {
  /// The member `file`.
  public var file: FormFile?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    file: FormFile? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.file = file
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.file = try members.optional("file")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.file, "file")
    try members.others(self.otherMembers)
  }
}
