// Generated from openapi.yaml#/components/schemas/Upload. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Upload`.
nonisolated public struct Upload: Codable, Equatable, Sendable {
  /// What is kept.
  public var file: FormFile

  /// The member `pages`.
  public var pages: [FormFile]?

  /// The member `cover`.
  public var cover: FormFile?

  /// The member `source`.
  public var source: Source?

  /// The member `note`.
  public var note: Note?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    file: FormFile,
    pages: [FormFile]? = nil,
    cover: FormFile? = nil,
    source: Source? = nil,
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

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.file = try members.required("file")
    self.pages = try members.optional("pages")
    self.cover = try members.optional("cover")
    self.source = try members.optional("source")
    self.note = try members.optional("note")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.file, "file")
    try members.optional(self.pages, "pages")
    try members.optional(self.cover, "cover")
    try members.optional(self.source, "source")
    try members.optional(self.note, "note")
    try members.others(self.otherMembers)
  }

  /// The schema `#/components/schemas/Upload/properties/source`.
  public enum Source: OpenUnion {
    /// The variant `FormFile`.
    case file(FormFile)
    /// The variant `[FormFile]`.
    case fileArray([FormFile])
    /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
    case other(JSONValue)

    /// The variants in the order of preference, with the values of members that select them.
    public static let variants = UnionVariants<Source> { variants in
      variants.add("fileArray", Self.fileArray)
      variants.add("file", Self.file)
    }

    /// The JSON of `other`; nil for any other case.
    public var otherJSON: JSONValue? {
      if case .other(let json) = self { json } else { nil }
    }

    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .file(let value):
        try value.encode(to: encoder)
      case .fileArray(let value):
        try value.encode(to: encoder)
      case .other(let value):
        try value.encode(to: encoder)
      }
    }
  }
}
