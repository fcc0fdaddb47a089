// Generated from openapi.yaml#/components/schemas/Base. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Base`.
nonisolated public struct Base: Codable, Equatable, Sendable {
  /// The member `tags`.
  public var tags: [String]?

  /// The member `authors`.
  public var authors: Authors?

  /// Creates a value from its properties.
  public init(
    tags: [String]? = nil,
    authors: Authors? = nil,
  ) {
    self.tags = tags
    self.authors = authors
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.tags = try members.optional("tags")
    self.authors = try members.optional("authors")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.tags, "tags")
    try members.optional(self.authors, "authors")
  }

  /// The schema `#/components/schemas/Base/properties/authors`.
  public enum Authors: OpenUnion {
    /// The variant `[String]`.
    case stringArray([String])
    /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
    case other(JSONValue)

    /// The variants in the order of preference, with the values of members that select them.
    public static let variants = UnionVariants<Authors> { variants in
      variants.add("stringArray", Self.stringArray)
    }

    /// The JSON of `other`; nil for any other case.
    public var otherJSON: JSONValue? {
      if case .other(let json) = self { json } else { nil }
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .stringArray(let value):
        try value.encode(to: encoder)
      case .other(let value):
        try value.encode(to: encoder)
      }
    }
  }
}
