// Generated from openapi.yaml#/components/schemas/Page`1[Book]. Do not edit.
// Regenerate with `martlet generate`.

/// The schema #/components/schemas/Page\`1[Book].
nonisolated public struct Page1Book: Codable, Equatable, Sendable {
  /// The member `tags`.
  public var tags: [String]?

  /// The member `authors`.
  public var authors: Base.Authors?

  /// Creates a value from its properties.
  public init(
    tags: [String]? = nil,
    authors: Base.Authors? = nil,
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
}
