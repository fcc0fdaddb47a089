// Generated from openapi.yaml#/components/schemas/Note. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Note: Codable, Equatable, Sendable {
  public var title: String

  public var labels: [String]?

  public var author: Author?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    title: String,
    labels: [String]? = nil,
    author: Author? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.title = title
    self.labels = labels
    self.author = author
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.title = try _members.required("title")
    self.labels = try _members.optional("labels")
    self.author = try _members.optional("author")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.title, "title")
    try _members.optional(self.labels, "labels")
    try _members.optional(self.author, "author")
    try _members.others(self.otherMembers)
  }
}
