// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Thing`.
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String

  /// The member `nick`.
  public var nick: String?

  /// The member `note`.
  public var note: Nullable<String>?

  /// The member `labels`.
  public var labels: Nullable<[String?]>?

  /// The member `parent`.
  public var parent: Nullable<Thing>? {
    get { self._parent.value }
    set { self._parent = .value(newValue) }
  }

  private var _parent: Indirect<Nullable<Thing>?>

  /// The member `color`.
  public var color: Nullable<Color>?

  /// The member `anything`.
  public var anything: JSONValue?

  /// The member `counts`.
  public var counts: Counts?

  /// Creates a value from its properties.
  public init(
    name: String,
    nick: String?,
    note: Nullable<String>? = nil,
    labels: Nullable<[String?]>? = nil,
    parent: Nullable<Thing>? = nil,
    color: Nullable<Color>? = nil,
    anything: JSONValue? = nil,
    counts: Counts? = nil,
  ) {
    self.name = name
    self.nick = nick
    self.note = note
    self.labels = labels
    self._parent = .value(parent)
    self.color = color
    self.anything = anything
    self.counts = counts
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.required("name")
    self.nick = try members.requiredNullable("nick")
    self.note = try members.missingOrNull("note")
    self.labels = try members.missingOrNull("labels")
    self._parent = .value(
      try members.missingOrNull("parent"))
    self.color = try members.missingOrNull("color")
    self.anything = try members.json("anything")
    self.counts = try members.optional("counts")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.name, "name")
    try members.requiredNullable(self.nick, "nick")
    try members.optional(self.note, "note")
    try members.optional(self.labels, "labels")
    try members.optional(self.parent, "parent")
    try members.optional(self.color, "color")
    try members.optional(self.anything, "anything")
    try members.optional(self.counts, "counts")
  }
}
