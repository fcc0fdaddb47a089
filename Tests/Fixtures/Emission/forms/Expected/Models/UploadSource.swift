// Generated from openapi.yaml#/components/schemas/Upload/properties/source. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Upload/properties/source`.
nonisolated public enum UploadSource: OpenUnion {
  /// The variant `FormFile`.
  case file(FormFile)
  /// The variant `[FormFile]`.
  case fileArray([FormFile])
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<UploadSource> { variants in
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
