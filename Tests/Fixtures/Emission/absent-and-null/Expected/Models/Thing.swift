// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Thing: Codable, Equatable, Sendable {
  public var name: String

  public var nick: String?

  public var note: Nullable<String>?

  public var labels: Nullable<[String?]>?

  public var parent: Nullable<Thing>? {
    get { self._parent.value }
    set { self._parent = .value(newValue) }
  }

  private var _parent: Indirect<Nullable<Thing>?>

  public var color: Nullable<Color>?

  public var anything: JSONValue?

  public init(
    name: String,
    nick: String?,
    note: Nullable<String>? = nil,
    labels: Nullable<[String?]>? = nil,
    parent: Nullable<Thing>? = nil,
    color: Nullable<Color>? = nil,
    anything: JSONValue? = nil,
  ) {
    self.name = name
    self.nick = nick
    self.note = note
    self.labels = labels
    self._parent = .value(parent)
    self.color = color
    self.anything = anything
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.name = try _members.required("name")
    self.nick = try _members.requiredNullable("nick")
    self.note = try _members.missingOrNull("note")
    self.labels = try _members.missingOrNull("labels")
    self._parent = .value(
      try _members.missingOrNull("parent"))
    self.color = try _members.missingOrNull("color")
    self.anything = try _members.nullable("anything")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.name, "name")
    try _members.requiredNullable(self.nick, "nick")
    try _members.optional(self.note, "note")
    try _members.optional(self.labels, "labels")
    try _members.optional(self.parent, "parent")
    try _members.optional(self.color, "color")
    try _members.optional(self.anything, "anything")
  }
}
