// Generated from openapi.yaml#/components/schemas/Pet. Do not edit.
// Regenerate with `martlet generate`.

/// An animal of the house.
nonisolated public indirect enum Pet: OpenUnion {
  /// It purrs.
  case cat(Cat)
  /// The variant `Dog`.
  case dog(Dog)
  /// An animal of the house.
  case pet(Base)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Pet> { variants in
    variants.add("cat", Self.cat, where: [.member("kind", is: ["Cat"])])
    variants.add("dog", Self.dog, where: [.member("kind", is: ["Dog"])])
    variants.add("pet", Self.pet, where: [.member("kind", is: ["Pet"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cat(let value):
      try value.encode(to: encoder)
    case .dog(let value):
      try value.encode(to: encoder)
    case .pet(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// An animal of the house.
  public struct Base: Codable, Equatable, Sendable {
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
}
