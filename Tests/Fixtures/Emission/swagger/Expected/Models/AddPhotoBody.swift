// Generated from swagger.yaml#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema`.
nonisolated public struct AddPhotoBody: Codable, Equatable, Sendable {
  /// The member `photo`.
  public var photo: FormFile

  /// The member `title`.
  public var title: String?

  /// The member `tags`.
  public var tags: [String]?

  /// Creates a value from its properties.
  public init(
    photo: FormFile,
    title: String? = nil,
    tags: [String]? = nil,
  ) {
    self.photo = photo
    self.title = title
    self.tags = tags
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.photo = try members.required("photo")
    self.title = try members.optional("title")
    self.tags = try members.optional("tags")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.photo, "photo")
    try members.optional(self.title, "title")
    try members.optional(self.tags, "tags")
  }
}
