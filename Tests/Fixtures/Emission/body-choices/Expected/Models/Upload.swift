// Generated from openapi.yaml#/components/schemas/Upload. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Upload: Codable, Equatable, Sendable {
  public var file: FormFile?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    file: FormFile? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.file = file
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.file = try _members.optional("file")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.file, "file")
    try _members.others(self.otherMembers)
  }
}
