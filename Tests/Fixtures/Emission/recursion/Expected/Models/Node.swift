// Generated from openapi.yaml#/components/schemas/Node. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Node`.
nonisolated public struct Node: Codable, Equatable, Sendable {
  /// The member `value`.
  public var value: String

  /// The member `next`.
  public var next: Node? {
    get { self._next.value }
    set { self._next = .value(newValue) }
  }

  private var _next: Indirect<Node?>

  /// The member `children`.
  public var children: [Node]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
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

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.value = try members.required("value")
    self._next = .value(
      try members.optional("next"))
    self.children = try members.optional("children")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.value, "value")
    try members.optional(self.next, "next")
    try members.optional(self.children, "children")
    try members.others(self.otherMembers)
  }
}
