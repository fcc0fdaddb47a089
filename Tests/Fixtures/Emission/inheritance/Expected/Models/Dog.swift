// Generated from openapi.yaml#/components/schemas/Dog. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Dog`.
nonisolated public struct Dog: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "Dog"

  /// An animal of the house.
  public var friend: Pet? {
    get { self._friend.value }
    set { self._friend = .value(newValue) }
  }

  private var _friend: Indirect<Pet?>

  /// The member `tricks`.
  public var tricks: Int64?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    friend: Pet? = nil,
    tricks: Int64? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self._friend = .value(friend)
    self.tricks = tricks
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self._friend = .value(
      try members.optional("friend"))
    self.tricks = try members.optional("tricks")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.friend, "friend")
    try members.optional(self.tricks, "tricks")
    try members.others(self.otherMembers)
  }
}
