// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

/// A thing with all kinds of properties.
///
/// - a list item
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// What it is told by.
  public var id: String

  /// The member `note`.
  public var note: String?

  /// Default: `7`.
  public var count: Int64?

  /// The member `size`.
  public var size: Int32?

  /// The member `weight`.
  public var weight: Float?

  /// The member `made`.
  public var made: DateTime?

  /// The member `tags`.
  public var tags: [String?]?

  /// The member `scores`.
  public var scores: [String: Double]?

  /// The member `content`.
  public var content: String?

  /// The member `anything`.
  public var anything: JSONValue?

  /// Say something else.
  ///
  /// Deprecated.
  public var oldName: Bool?

  /// The members that were received as null.
  private var receivedNulls = ReceivedNulls()

  /// Creates a value from its properties.
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

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.required("id")
    self.note = try members.requiredNullable("note")
    self.count = try members.optional("count")
    self.size = try members.nullable("size")
    self.weight = try members.optional("weight")
    self.made = try members.optional("made")
    self.tags = try members.optional("tags")
    self.scores = try members.optional("scores")
    self.content = try members.optional("content")
    self.anything = try members.json("anything")
    self.oldName = try members.optional("old_name")
    self.receivedNulls = members.nulls
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder, nulls: self.receivedNulls)
    try members.required(self.id, "id")
    try members.requiredNullable(self.note, "note")
    try members.optional(self.count, "count")
    try members.optional(self.size, "size")
    try members.optional(self.weight, "weight")
    try members.optional(self.made, "made")
    try members.optional(self.tags, "tags")
    try members.optional(self.scores, "scores")
    try members.optional(self.content, "content")
    try members.optional(self.anything, "anything")
    try members.optional(self.oldName, "old_name")
  }
}
