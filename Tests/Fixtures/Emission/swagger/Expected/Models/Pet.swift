// Generated from swagger.yaml#/definitions/Pet. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/definitions/Pet`.
nonisolated public enum Pet: OpenUnion {
  /// The variant `Cat`.
  case cat(Cat)
  /// The variant `Base`.
  case pet(Base)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Pet> { variants in
    variants.add("cat", Self.cat, where: [.member("kind", is: ["Cat"])])
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
    case .pet(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/definitions/Pet/discriminator`.
  public struct Base: Codable, Equatable, Sendable {
    /// The member `kind`.
    public private(set) var kind: String = "Pet"

    /// The member `name`.
    public var name: Nullable<String>?

    /// Creates a value from its properties.
    public init(
      name: Nullable<String>? = nil,
    ) {
      self.name = name
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.kind = try members.required("kind")
      self.name = try members.missingOrNull("name")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.kind, "kind")
      try members.optional(self.name, "name")
    }
  }
}
