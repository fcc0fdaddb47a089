// Generated from swagger.yaml#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct AddPhotoBody: Codable, Equatable, Sendable {
  public var photo: FormFile

  public var title: String?

  public var tags: [String]?

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
