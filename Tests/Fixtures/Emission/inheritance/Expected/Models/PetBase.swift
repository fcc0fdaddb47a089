// Generated from openapi.yaml#/components/schemas/Pet/discriminator. Do not edit.
// Regenerate with `martlet generate`.

/// An animal of the house.
nonisolated public struct PetBase: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "Pet"

  /// An animal of the house.
  public var friend: Pet? {
    get { self._friend.value }
    set { self._friend = .value(newValue) }
  }

  private var _friend: Indirect<Pet?>

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    friend: Pet? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self._friend = .value(friend)
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self._friend = .value(
      try members.optional("friend"))
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.friend, "friend")
    try members.others(self.otherMembers)
  }
}
