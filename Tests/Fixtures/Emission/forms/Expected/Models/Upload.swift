// Generated from openapi.yaml#/components/schemas/Upload. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Upload: Codable, Equatable, Sendable {
  /// What is kept.
  public var file: FormFile

  public var pages: [FormFile]?

  public var cover: FormFile?

  public var source: UploadSource?

  public var note: Note?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    file: FormFile,
    pages: [FormFile]? = nil,
    cover: FormFile? = nil,
    source: UploadSource? = nil,
    note: Note? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.file = file
    self.pages = pages
    self.cover = cover
    self.source = source
    self.note = note
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.file = try _members.required("file")
    self.pages = try _members.optional("pages")
    self.cover = try _members.optional("cover")
    self.source = try _members.optional("source")
    self.note = try _members.optional("note")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.file, "file")
    try _members.optional(self.pages, "pages")
    try _members.optional(self.cover, "cover")
    try _members.optional(self.source, "source")
    try _members.optional(self.note, "note")
    try _members.others(self.otherMembers)
  }
}
