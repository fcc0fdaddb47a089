// Generated from openapi.yaml#/components/schemas/Note. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Note`.
nonisolated public struct Note: Codable, Equatable, Sendable {
  /// The member `title`.
  public var title: String

  /// The member `labels`.
  public var labels: [String]?

  /// The member `author`.
  public var author: Author?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
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

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.title = try members.required("title")
    self.labels = try members.optional("labels")
    self.author = try members.optional("author")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.title, "title")
    try members.optional(self.labels, "labels")
    try members.optional(self.author, "author")
    try members.others(self.otherMembers)
  }
}
