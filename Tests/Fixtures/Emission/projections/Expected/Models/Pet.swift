// Generated from openapi.yaml#/components/schemas/Pet. Do not edit.
// Regenerate with `martlet generate`.

/// A pet.
nonisolated public struct Pet: Codable, Equatable, Sendable {
  /// The member `id`.
  public var id: String

  /// The member `name`.
  public var name: String

  /// The member `seen`.
  public var seen: String?

  /// The member `kind`.
  public var kind: PetKind?

  /// A pet.
  public var parent: Pet? {
    get { self._parent.value }
    set { self._parent = .value(newValue) }
  }

  private var _parent: Indirect<Pet?>

  /// The member `home`.
  public var home: PetHome?

  /// The member `owner`.
  public var owner: PetOwner?

  /// Creates a value from its properties.
  public init(
    id: String,
    name: String,
    seen: String? = nil,
    kind: PetKind? = nil,
    parent: Pet? = nil,
    home: PetHome? = nil,
    owner: PetOwner? = nil,
  ) {
    self.id = id
    self.name = name
    self.seen = seen
    self.kind = kind
    self._parent = .value(parent)
    self.home = home
    self.owner = owner
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.required("id")
    self.name = try members.required("name")
    self.seen = try members.optional("seen")
    self.kind = try members.optional("kind")
    self._parent = .value(
      try members.optional("parent"))
    self.home = try members.optional("home")
    self.owner = try members.optional("owner")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.id, "id")
    try members.required(self.name, "name")
    try members.optional(self.seen, "seen")
    try members.optional(self.kind, "kind")
    try members.optional(self.parent, "parent")
    try members.optional(self.home, "home")
    try members.optional(self.owner, "owner")
  }
}
