// Generated from openapi.yaml#/components/schemas/Boat. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Boat`.
nonisolated public enum Boat: OpenUnion {
  /// The variant `SailBoat`.
  case sail(SailBoat)
  /// The variant `Base`.
  case boat(Base)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Boat> { variants in
    variants.add("sail", Self.sail, where: [.member("type", is: ["sail"])])
    variants.add("boat", Self.boat, where: [.member("type", is: ["Boat"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .sail(let value):
      try value.encode(to: encoder)
    case .boat(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/Boat/discriminator`.
  public struct Base: Codable, Equatable, Sendable {
    /// The member `type`.
    public private(set) var type: String = "Boat"

    /// Creates a value from its properties.
    public init() {}

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.type = try members.required("type")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.type, "type")
    }
  }
}
