// Generated from openapi.yaml#/components/schemas/Node. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Node: Codable, Equatable, Sendable {
  public var value: String

  public var next: Node? {
    get { self._next.value }
    set { self._next = .value(newValue) }
  }

  private var _next: Indirect<Node?>

  public var children: [Node]?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    value: String,
    next: Node? = nil,
    children: [Node]? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.value = value
    self._next = .value(next)
    self.children = children
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.value = try _members.required("value")
    self._next = .value(
      try _members.optional("next"))
    self.children = try _members.optional("children")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.value, "value")
    try _members.optional(self.next, "next")
    try _members.optional(self.children, "children")
    try _members.others(self.otherMembers)
  }
}
