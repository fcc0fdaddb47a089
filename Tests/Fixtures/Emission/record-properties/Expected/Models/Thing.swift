// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

/// A thing with all kinds of properties.
///
/// - a list item
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// What it is told by.
  public var id: String

  public var note: String?

  /// Default: `7`.
  public var count: Int64?

  public var size: Int32?

  public var weight: Float?

  public var made: DateTime?

  public var tags: [String?]?

  public var scores: [String: Double]?

  public var content: String?

  public var anything: JSONValue?

  /// Say something else.
  ///
  /// Deprecated.
  public var oldName: Bool?

  public init(
    id: String,
    note: String?,
    count: Int64? = nil,
    size: Int32? = nil,
    weight: Float? = nil,
    made: DateTime? = nil,
    tags: [String?]? = nil,
    scores: [String: Double]? = nil,
    content: String? = nil,
    anything: JSONValue? = nil,
    oldName: Bool? = nil,
  ) {
    self.id = id
    self.note = note
    self.count = count
    self.size = size
    self.weight = weight
    self.made = made
    self.tags = tags
    self.scores = scores
    self.content = content
    self.anything = anything
    self.oldName = oldName
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.id = try _members.required("id")
    self.note = try _members.requiredNullable("note")
    self.count = try _members.optional("count")
    self.size = try _members.optional("size")
    self.weight = try _members.optional("weight")
    self.made = try _members.optional("made")
    self.tags = try _members.optional("tags")
    self.scores = try _members.optional("scores")
    self.content = try _members.optional("content")
    self.anything = try _members.optional("anything")
    self.oldName = try _members.optional("old_name")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.id, "id")
    try _members.requiredNullable(self.note, "note")
    try _members.optional(self.count, "count")
    try _members.optional(self.size, "size")
    try _members.optional(self.weight, "weight")
    try _members.optional(self.made, "made")
    try _members.optional(self.tags, "tags")
    try _members.optional(self.scores, "scores")
    try _members.optional(self.content, "content")
    try _members.optional(self.anything, "anything")
    try _members.optional(self.oldName, "old_name")
  }
}
