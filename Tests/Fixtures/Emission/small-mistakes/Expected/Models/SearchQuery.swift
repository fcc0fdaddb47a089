// Generated from openapi.yaml#/paths/~1search/get/parameters/0/content/application~1x-www-form-urlencoded/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1search/get/parameters/0/content/application~1x-www-form-urlencoded/schema`.
nonisolated public struct SearchQuery: Codable, Equatable, Sendable {
  /// The member `words`.
  public var words: [String]

  /// The member `limit`.
  public var limit: Int64?

  /// Creates a value from its properties.
  public init(
    words: [String],
    limit: Int64? = nil,
  ) {
    self.words = words
    self.limit = limit
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.words = try members.required("words")
    self.limit = try members.optional("limit")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.words, "words")
    try members.optional(self.limit, "limit")
  }
}
