// Generated from openapi.yaml#/components/schemas/Upload/properties/source. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum UploadSource: Codable, Equatable, Sendable {
  case file(FormFile)
  case fileArray([FormFile])
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? [FormFile](from: decoder) {
      self = .fileArray(value)
      return
    }
    if let value = try? FormFile(from: decoder) {
      self = .file(value)
      return
    }
    self = .other(try JSONValue(from: decoder))
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
