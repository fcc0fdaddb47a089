// Generated from openapi.yaml#/paths/~1find/get/parameters/0/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1find/get/parameters/0/content/application~1json/schema`.
nonisolated public struct FindQuery: Codable, Equatable, Sendable {
  /// The member `words`.
  public var words: [String]?

  /// Creates a value from its properties.
  public init(
    words: [String]? = nil,
  ) {
    self.words = words
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.words = try members.optional("words")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.words, "words")
  }
}
