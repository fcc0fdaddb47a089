// Generated from openapi.yaml#/components/schemas/Upload/properties/source. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum UploadSource: Codable, Equatable, Sendable {
  case file(FormFile)
  case fileArray([FormFile])
  /// A value that is none of the above, as it stands on the wire.
  case other(JSONValue)

  public init(from _decoder: any Decoder) throws {
    if let _value = try? [FormFile](from: _decoder) {
      self = .fileArray(_value)
      return
    }
    if let _value = try? FormFile(from: _decoder) {
      self = .file(_value)
      return
    }
    self = .other(try JSONValue(from: _decoder))
  }

  public func encode(to _encoder: any Encoder) throws {
    switch self {
    case .file(let _value):
      try _value.encode(to: _encoder)
    case .fileArray(let _value):
      try _value.encode(to: _encoder)
    case .other(let _value):
      try _value.encode(to: _encoder)
    }
  }
}
