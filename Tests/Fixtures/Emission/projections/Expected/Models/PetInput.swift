// Generated from openapi.yaml#/components/schemas/Pet. Do not edit.
// Regenerate with `martlet generate`.

/// A pet.
nonisolated public struct PetInput: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String

  /// The member `key`.
  public var key: String

  /// The member `kind`.
  public var kind: PetKind?

  /// A pet.
  public var parent: PetInput? {
    get { self._parent.value }
    set { self._parent = .value(newValue) }
  }

  private var _parent: Indirect<PetInput?>

  /// The member `home`.
  public var home: PetHomeInput?

  /// The member `owner`.
  public var owner: PetOwnerInput?

  /// Creates a value from its properties.
  public init(
    name: String,
    key: String,
    kind: PetKind? = nil,
    parent: PetInput? = nil,
    home: PetHomeInput? = nil,
    owner: PetOwnerInput? = nil,
  ) {
    self.name = name
    self.key = key
    self.kind = kind
    self._parent = .value(parent)
    self.home = home
    self.owner = owner
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.required("name")
    self.key = try members.required("key")
    self.kind = try members.optional("kind")
    self._parent = .value(
      try members.optional("parent"))
    self.home = try members.optional("home")
    self.owner = try members.optional("owner")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.name, "name")
    try members.required(self.key, "key")
    try members.optional(self.kind, "kind")
    try members.optional(self.parent, "parent")
    try members.optional(self.home, "home")
    try members.optional(self.owner, "owner")
  }
}
