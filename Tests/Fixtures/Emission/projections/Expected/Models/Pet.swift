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
  public var kind: Kind?

  /// A pet.
  public var parent: Pet? {
    get { self._parent.value }
    set { self._parent = .value(newValue) }
  }

  private var _parent: Indirect<Pet?>

  /// The member `home`.
  public var home: Home?

  /// The member `owner`.
  public var owner: Owner?

  /// Creates a value from its properties.
  public init(
    id: String,
    name: String,
    seen: String? = nil,
    kind: Kind? = nil,
    parent: Pet? = nil,
    home: Home? = nil,
    owner: Owner? = nil,
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

  /// The schema `#/components/schemas/Pet/properties/kind`.
  public enum Kind: OpenEnumeration {
    /// The value `"cat"`.
    case cat
    /// The value `"dog"`.
    case dog
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .cat,
        .dog,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "cat": self = .cat
      case "dog": self = .dog
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .cat: "cat"
      case .dog: "dog"
      case .unrecognized(let value): value
      }
    }
  }

  /// The schema `#/components/schemas/Pet/properties/home`.
  public struct Home: Codable, Equatable, Sendable {
    /// The member `pets`.
    public var pets: [Pet]

    /// Creates a value from its properties.
    public init(
      pets: [Pet],
    ) {
      self.pets = pets
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.pets = try members.required("pets")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.pets, "pets")
    }

    /// The schema `#/components/schemas/Pet/properties/home`.
    public struct Input: Codable, Equatable, Sendable {
      /// The member `pets`.
      public var pets: [Pet.Input]

      /// Creates a value from its properties.
      public init(
        pets: [Pet.Input],
      ) {
        self.pets = pets
      }

      public init(from decoder: any Decoder) throws {
        var members = try JSONMemberDecoder(decoder)
        self.pets = try members.required("pets")
      }

      public func encode(to encoder: any Encoder) throws {
        var members = JSONMemberEncoder(encoder)
        try members.required(self.pets, "pets")
      }
    }
  }

  /// The schema `#/components/schemas/Pet/properties/owner`.
  public indirect enum Owner: OpenUnion {
    /// A pet.
    case pet(Pet)
    /// The variant `Person`.
    case person(Person)
    /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
    case other(JSONValue)

    /// The variants in the order of preference, with the values of members that select them.
    public static let variants = UnionVariants<Owner> { variants in
      variants.add("pet", Self.pet)
      variants.add("person", Self.person)
    }

    /// The JSON of `other`; nil for any other case.
    public var otherJSON: JSONValue? {
      if case .other(let json) = self { json } else { nil }
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .pet(let value):
        try value.encode(to: encoder)
      case .person(let value):
        try value.encode(to: encoder)
      case .other(let value):
        try value.encode(to: encoder)
      }
    }

    /// The schema `#/components/schemas/Pet/properties/owner`.
    public indirect enum Input: OpenUnion {
      /// A pet.
      case pet(Pet.Input)
      /// The variant `Person`.
      case person(Person)
      /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
      case other(JSONValue)

      /// The variants in the order of preference, with the values of members that select them.
      public static let variants = UnionVariants<Input> { variants in
        variants.add("pet", Self.pet)
        variants.add("person", Self.person)
      }

      /// The JSON of `other`; nil for any other case.
      public var otherJSON: JSONValue? {
        if case .other(let json) = self { json } else { nil }
      }

      public func encode(to encoder: any Encoder) throws {
        switch self {
        case .pet(let value):
          try value.encode(to: encoder)
        case .person(let value):
          try value.encode(to: encoder)
        case .other(let value):
          try value.encode(to: encoder)
        }
      }
    }
  }

  /// A pet.
  public struct Input: Codable, Equatable, Sendable {
    /// The member `name`.
    public var name: String

    /// The member `key`.
    public var key: String

    /// The member `kind`.
    public var kind: Kind?

    /// A pet.
    public var parent: Input? {
      get { self._parent.value }
      set { self._parent = .value(newValue) }
    }

    private var _parent: Indirect<Input?>

    /// The member `home`.
    public var home: Home.Input?

    /// The member `owner`.
    public var owner: Owner.Input?

    /// Creates a value from its properties.
    public init(
      name: String,
      key: String,
      kind: Kind? = nil,
      parent: Input? = nil,
      home: Home.Input? = nil,
      owner: Owner.Input? = nil,
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
}
