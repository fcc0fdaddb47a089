// Generated from openapi.yaml#/components/schemas/Event. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Event: Codable, Equatable, Sendable {
  public var kind: EventKind

  public var at: DateTime?

  public var before: Event? {
    get { self._before.value }
    set { self._before = .value(newValue) }
  }

  private var _before: Indirect<Event?>

  public var anything: JSONValue?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    kind: EventKind,
    at: DateTime? = nil,
    before: Event? = nil,
    anything: JSONValue? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.kind = kind
    self.at = at
    self._before = .value(before)
    self.anything = anything
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.kind = try _members.required("kind")
    self.at = try _members.optional("at")
    self._before = .value(
      try _members.optional("before"))
    self.anything = try _members.nullable("anything")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.kind, "kind")
    try _members.optional(self.at, "at")
    try _members.optional(self.before, "before")
    try _members.optional(self.anything, "anything")
    try _members.others(self.otherMembers)
  }
}
